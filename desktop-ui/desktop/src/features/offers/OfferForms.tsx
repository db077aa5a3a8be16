import { useOfferForms } from '../../api/useForms';
import { LoadedForms } from '../../components/LoadedForms';

/** What the customer has filled in before this agent is asked. */
export function OfferForms({ offerId }: { offerId: string }) {
  return <LoadedForms query={useOfferForms(offerId)} />;
}
