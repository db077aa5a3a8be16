/** By which an offer's card is found when its notification is clicked. */
export function offerCardId(offerId: string): string {
  return `offer-card-${offerId}`;
}
