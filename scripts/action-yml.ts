import { stringify } from "yaml";
import { OPTIONS } from "../src/options.ts";
import { OUTPUTS } from "../src/outputs.ts";

/** The text of `action.yml`, made from the tables of inputs and outputs. */
export function actionYml(): string {
  const inputs = Object.fromEntries(
    OPTIONS.map(({ name, meaning, default: value }) => [
      name,
      { description: plain(meaning), required: false, ...(value === "" ? {} : { default: value }) },
    ]),
  );
  const outputs = Object.fromEntries(OUTPUTS.map(({ name, meaning }) => [name, { description: plain(meaning) }]));
  const action = {
    name: "Flag GitOps",
    description: "Feature-flag changes as YAML: LaunchDarkly approval requests on the pull request, applied on merge.",
    author: "The Flag GitOps authors",
    branding: { icon: "flag", color: "green" },
    inputs,
    outputs,
    runs: { using: "node24", main: "dist/index.js" },
  };
  return `# Made by \`npm run generate\` from src/options.ts and src/outputs.ts.\n${stringify(action, { lineWidth: 120 })}`;
}

function plain(markdown: string): string {
  return markdown.replaceAll("`", "");
}
