import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** Hands what Entra answered to the tab that asked, and closes the window. Rejects where nobody asked. */
export function handAnswerOn(): Promise<void> {
  return broadcastResponseToMainFrame();
}
