/** The names of the providers, as the mark and the outputs write them. */
export type ProviderName = "launchdarkly";
