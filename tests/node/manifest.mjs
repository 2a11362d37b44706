// Checks a Teams app package that lies open in a folder against Microsoft's schemas, which the validator carries with
// it: `node manifest.mjs FOLDER` prints a JSON list of faults. A schema that it would have to fetch is a fault.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import manifests from "@microsoft/app-manifest";

const { AppManifestUtils } = manifests;
const folder = process.argv[2];
const read = (file) => JSON.parse(readFileSync(join(folder, file), "utf8"));

globalThis.fetch = (url) => {
  throw new Error(`the validator has no schema for ${url}`);
};

// Two patterns of the localization schema are no regular expressions in JavaScript's Unicode mode, which ajv uses.
function reads(pattern) {
  try {
    return Boolean(new RegExp(pattern, "u"));
  } catch {
    return false;
  }
}

async function check(file) {
  const content = read(file);
  const schema = await AppManifestUtils.fetchSchema(content.$schema);
  const patterns = Object.entries(schema.patternProperties ?? {});
  if (patterns.length) schema.patternProperties = Object.fromEntries(patterns.filter(([one]) => reads(one)));
  const faults = await AppManifestUtils.validateAgainstSchema(content, schema);
  return faults.map((fault) => `${file}: ${fault}`);
}

const languages = read("manifest.json").localizationInfo?.additionalLanguages ?? [];
const faults = await Promise.all(["manifest.json", ...languages.map((one) => one.file)].map(check));
console.log(JSON.stringify(faults.flat()));
