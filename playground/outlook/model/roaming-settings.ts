/** Settings of the add-in in the mailbox: each value is JSON. */
export type RoamingSettings = Readonly<Record<string, unknown>>;
