import type { TenantSettings } from '../../tenant/visit';

const SETTINGS = 'tenant/settings';

/** Tells the stand-in tenant how it has to behave for this browser. */
export async function settleTenant(settings: TenantSettings): Promise<void> {
  await fetch(SETTINGS, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(settings),
  });
}

/** Has the tenant forget this browser's mails and consent. */
export async function startTenantOver(): Promise<void> {
  await fetch(SETTINGS, { method: 'DELETE' });
}
