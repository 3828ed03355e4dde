/** A directory as large as any that we expect, for the benchmarks. */
const { directory } = await import('../deploy/example/organisation');

export const PARTNERS = 5_000;

/** The example's partners over and over, each with a name of its own. */
const organisations = Array.from({ length: PARTNERS }, (_, index) => {
  const example = directory.organisations[index % directory.organisations.length];
  return { ...example, id: `partner-${index}`, name: `${example?.name ?? ''} Wijkwerking ${index}` };
});

export const largeDirectory = /** @type {import('../src/core/partners/directory').PartnerDirectory} */ ({
  organisations,
});
