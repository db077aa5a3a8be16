import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FlowFinding } from '@parley/wire';
import { errorText } from '../../api/errorText';
import { useServices } from '../../api/services';
import type { DiagramEditor } from '../../lib/bpmn/diagrams';
import { t } from '../../lib/i18n/translate';
import { type FindingsReport, inOrder, marksOf } from './findings';

/** The last check of the diagram in the editor: in a list, and on the elements. */
export function useFindings(editor: DiagramEditor | null) {
  const { flows } = useServices();
  const [report, setReport] = useState<FindingsReport | null>(null);
  const found = (findings: FlowFinding[]) =>
    setReport({ findings: inOrder(findings), stale: false });
  const check = useMutation({
    networkMode: 'always',
    mutationFn: async (diagram: DiagramEditor) => flows.check(await diagram.xml()),
    onSuccess: ({ findings }) => found(findings),
    onError: (error) =>
      notifications.show({
        color: 'red',
        message: t('flows.editor.check.failed', { why: errorText(error) }),
      }),
  });
  useEffect(
    () => editor?.onChange(() => setReport((last) => last && { ...last, stale: true })),
    [editor],
  );
  useEffect(() => {
    editor?.mark(report ? marksOf(report) : [], report?.stale ?? false);
  }, [editor, report]);
  return {
    report,
    found,
    check: () => {
      if (editor) check.mutate(editor);
    },
    checking: check.isPending,
    close: () => setReport(null),
  };
}
