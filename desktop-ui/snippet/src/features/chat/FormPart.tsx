import type { FormProps } from '../../forms/FormView';
import { useLanguage } from '../../language/language';
import { translatedForm } from '../../language/systemLine';
import type { Chat } from './chat';
import { LaterPart } from './LaterPart';

interface FormPartProps {
  part: Omit<FormProps, 'sendingLabel'>;
  chat: Chat;
}

/** A form, whose code is fetched first. */
export function FormPart({ part, chat }: FormPartProps) {
  const { words, forms } = useLanguage();
  return (
    <LaterPart
      failed={words.formFailed}
      load={() => chat.loadForms()}
      part={{
        ...part,
        schema: translatedForm(part.schema, forms?.labels),
        sendingLabel: words.sending,
      }}
    />
  );
}
