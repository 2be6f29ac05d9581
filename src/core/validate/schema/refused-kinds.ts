/** Kinds of lifecycle and flag settings, for which LaunchDarkly has no approval requests. */
export const KINDS_WITHOUT_APPROVAL: readonly string[] = [
  "addCustomProperties",
  "addTags",
  "archiveFlag",
  "deleteFlag",
  "deprecateFlag",
  "makeFlagPermanent",
  "makeFlagTemporary",
  "removeCustomProperties",
  "removeMaintainer",
  "removeTags",
  "replaceCustomProperties",
  "restoreDeprecatedFlag",
  "restoreFlag",
  "turnOffClientSideAvailability",
  "turnOnClientSideAvailability",
  "updateDescription",
  "updateMaintainerMember",
  "updateMaintainerTeam",
  "updateName",
];

/** Kinds that change a flag in all environments at once. */
export const PROJECT_WIDE_KINDS: readonly string[] = [
  "addVariation",
  "removeVariation",
  "updateDefaultVariation",
  "updateVariation",
];
