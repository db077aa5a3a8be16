/** A browser tab that was opened empty, to be sent somewhere later. */
export interface NewTab {
  go: (address: string) => void;
  close: () => void;
}

/**
 * Opens an empty tab, or null where the browser blocks it. Only a click's own handler may do so;
 * after an answer of the server it would be too late. What is shown there cannot reach this page.
 */
export function openNewTab(): NewTab | null {
  const tab = window.open('', '_blank');
  if (!tab) return null;
  tab.opener = null;
  return {
    go: (address) => tab.location.replace(address),
    close: () => tab.close(),
  };
}
