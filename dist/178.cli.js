"use strict";
exports.id = 178;
exports.ids = [178];
exports.modules = {

/***/ 178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExport: () => (/* binding */ runExport)
});

// EXTERNAL MODULE: ./build/core/desired/export/render-flag-file.js
var render_flag_file = __webpack_require__(1379);
// EXTERNAL MODULE: ./build/core/desired/export/written-flag.js + 6 modules
var written_flag = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/commands/files/read-prerequisites.js
var read_prerequisites = __webpack_require__(6818);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/core/model/key.js
var model_key = __webpack_require__(4402);
// EXTERNAL MODULE: ./build/core/parse/parse-source.js + 1 modules
var parse_source = __webpack_require__(848);
;// CONCATENATED MODULE: ./build/commands/files/export/place-files.js



/**
 * A path for the file of each flag of a project: the one that is about the flag already, else one that is named for its
 * key. Where letter case alone tells its name from that of another flag's file, as some disks do not, its capitals are
 * counted in, so that no flag's file is ever written over another's. A key is absent if no file can be named for it.
 */
async function placeFiles(folder, { out, project }, keys) {
    const within = `${out}/${project}`;
    const standing = Map.groupBy(await folder.list(within), (name) => name.toLowerCase());
    const claimed = new Set();
    const paths = new Map();
    // Backwards, small letters come before capitals, whatever the order of the list.
    for (const key of keys.filter(model_key/* isKey */.m).sort().reverse()) {
        const [plain, counted] = [`${key}.yaml`, `${key}~${capitals(key)}.yaml`];
        const owners = new Map();
        for (const name of [plain, counted].flatMap((one) => standing.get(one.toLowerCase()) ?? [])) {
            owners.set(name, flagsIn(await folder.read(`${within}/${name}`), project));
        }
        const isFree = (name) => {
            const same = [...owners].filter(([other]) => other.toLowerCase() === name.toLowerCase());
            return !claimed.has(name.toLowerCase()) && same.every(([, flags]) => flags.size === 0);
        };
        const [own] = [...owners].find(([, flags]) => flags.has(key)) ?? [];
        const name = own ?? [plain, counted].find(isFree);
        if (name === undefined)
            continue;
        claimed.add(name.toLowerCase());
        paths.set(key, `${within}/${name}`);
    }
    return paths;
}
/** The places of a key's capitals as one number; no two keys that only letter case tells apart have the same. */
function capitals(key) {
    return [...key]
        .reduce((sum, letter, place) => sum + (/[A-Z]/.test(letter) ? 1n << BigInt(place) : 0n), 0n)
        .toString(16);
}
/** The keys of the flags that the documents of a file are about; another project's flags with the project's key before. */
function flagsIn(text, project) {
    const documents = text === undefined ? [] : (0,parse_source/* parseSource */.P)("", text).documents;
    const named = documents.flatMap(({ value }) => {
        if (!(0,json/* isObject */.Gv)(value) || typeof value.flag !== "string")
            return [];
        return [value.project === project ? value.flag : `${String(value.project)}/${value.flag}`];
    });
    return new Set(named);
}

;// CONCATENATED MODULE: ./build/commands/files/export/export-flags.js




/** Files that are written at the same time. */
const AT_ONCE = 32;
const SCHEMA = "https://raw.githubusercontent.com/flag-gitops/flag-gitops/v1/schemas/flag.schema.json";
/**
 * Writes live flags as files of one `kind: Flag` document each. It reads the keys of the environments if none is named,
 * the flags by lists of 100, once more the flags that only prerequisites name, and all keys if a named flag is unknown.
 */
async function exportFlags(provider, folder, options, progress = () => { }) {
    const { project, force } = options;
    // A folder that cannot be written to is told before anything is asked.
    await folder.list(`${options.out}/${project}`);
    const reading = await readExported(provider, options, progress);
    if (!reading.found)
        return reading;
    const flags = reading.flags.filter(({ archived }) => !archived);
    const prerequisites = await (0,read_prerequisites/* readPrerequisites */.y)(provider, project, reading.flags);
    const keys = flags.map(({ key }) => key);
    const paths = await placeFiles(folder, options, keys);
    const files = flags.flatMap((flag) => {
        const path = paths.get(flag.key);
        return path === undefined ? [] : [{ path, flag: flag.key, ...(0,written_flag/* writtenFlag */.m)(flag, prerequisites, options) }];
    });
    const writings = await writeFiles(folder, files, force);
    const those = (writing) => files.filter((_, place) => writings[place] === writing);
    return {
        found: true,
        written: those("written").map(({ path }) => path),
        same: those("same").length,
        left: those("left").map(({ path }) => path),
        leftOut: those("written").filter(({ left }) => left.length > 0),
        archived: reading.flags.filter(({ archived }) => archived).map(({ key }) => key),
        unnamed: keys.filter((key) => !paths.has(key)),
        unknown: await missingFlags(provider, options, reading.flags),
    };
}
async function writeFiles(folder, files, force) {
    const writings = [];
    for (let place = 0; place < files.length; place += AT_ONCE) {
        const some = files.slice(place, place + AT_ONCE).map(({ path, document, left }) => {
            return folder.write(path, (0,render_flag_file/* renderFlagFile */.p)(document, { schema: SCHEMA, left }), force);
        });
        writings.push(...(await Promise.all(some)));
    }
    return writings;
}
async function readExported(provider, options, progress) {
    const { project, flags, environments } = options;
    const found = environments.length > 0 ? undefined : await provider.readEnvironments(project);
    if (found !== undefined && !found.found)
        return found;
    const keys = flags.length === 0 ? "all" : [...new Set(flags)];
    return provider.readFlags(project, keys, found?.environments ?? [...new Set(environments)], progress);
}
async function missingFlags(provider, { project, flags: keys }, found) {
    const unknown = keys.filter((key) => !found.some((flag) => flag.key === key));
    if (unknown.length === 0)
        return [];
    const all = await provider.readFlags(project, "all", []);
    const candidates = all.found ? all.flags.map(({ key }) => key) : [];
    return unknown.map((name) => ({ found: false, missing: "flag", name, candidates }));
}

// EXTERNAL MODULE: ./build/cli/disk.js
var disk = __webpack_require__(2453);
// EXTERNAL MODULE: ./build/core/render/words/count.js
var count = __webpack_require__(6013);
;// CONCATENATED MODULE: ./build/cli/progress.js

const WIDTH = 30;
/** A bar on one line that is drawn over and over; nothing at all where no terminal is. */
function createProgress(screen, noun) {
    if (screen.isTTY !== true)
        return { update: () => undefined, end: () => undefined };
    return {
        update(done, of) {
            const full = of === 0 ? WIDTH : Math.min(WIDTH, Math.floor((WIDTH * done) / of));
            const bar = `${"#".repeat(full)}${".".repeat(WIDTH - full)}`;
            screen.write(`\r[${bar}] ${(0,count/* thousands */.o)(done)} of ${(0,count/* thousands */.o)(of)} ${noun}\u001b[K`);
        },
        end: () => screen.write("\r\u001b[K"),
    };
}

// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/cli/report/bounded.js
var bounded = __webpack_require__(8796);
;// CONCATENATED MODULE: ./build/cli/report/exported.js



/** How an export ended, line by line; the last one says how many files there are now in which folder. */
function exportLines(exported, { out, project, force }) {
    if (!exported.found)
        return [missingLine(exported, project)];
    const { written, same, left, unknown, archived, unnamed } = exported;
    const others = [
        ...(same > 0 ? [`${(0,count/* count */.U)(same, "file")} unchanged`] : []),
        ...(left.length > 0 ? [leftAlone(left.length, force)] : []),
    ];
    return [
        ...(0,bounded/* bounded */.M)(unknown.map((one) => missingLine(one, project))),
        ...(0,bounded/* bounded */.M)(archived.map((key) => `Flag ${JSON.stringify(key)} is archived, and was left out.`)),
        ...(0,bounded/* bounded */.M)(unnamed.map((key) => `Flag ${JSON.stringify(key)} has a key that no file can be named for.`)),
        ...(0,bounded/* bounded */.M)(leftOutLines(exported)),
        `Wrote ${[`${(0,count/* count */.U)(written.length, "file")} into ${out}/${project}`, ...others].join("; ")}.`,
    ];
}
/** True if something that was named is not there, or has no file. */
function exportFails(exported) {
    return !exported.found || exported.unknown.length + exported.archived.length + exported.unnamed.length > 0;
}
function leftAlone(files, force) {
    const [exist, them] = files === 1 ? ["it exists", "it"] : ["they exist", "them"];
    const why = force ? "something else than a file stands there" : `${exist}: --force writes over ${them}`;
    return `${(0,count/* count */.U)(files, "file")} left alone because ${why}`;
}
function leftOutLines({ leftOut }) {
    return leftOut.flatMap(({ flag, left }) => left.map(({ environment, part, why }) => {
        const where = environment === undefined ? flag : `${flag} in ${environment}`;
        return `Left out of ${where}: ${part}. ${why}`;
    }));
}
function missingLine({ missing, name, candidates }, project) {
    const where = missing === "project" ? "LaunchDarkly" : `Project ${JSON.stringify(project)}`;
    const said = `${where} has no ${missing} ${JSON.stringify(name)}.`;
    if (candidates.length === 0)
        return `${said} Check its key; the token must be allowed to see it.`;
    const near = (0,did_you_mean/* closest */.kp)(name, candidates);
    return near === undefined
        ? `${said} It has ${(0,did_you_mean/* listNames */.Zv)(candidates)}.`
        : `${said} Did you mean ${JSON.stringify(near)}?`;
}

// EXTERNAL MODULE: ./build/cli/run/connect.js + 55 modules
var connect = __webpack_require__(3543);
;// CONCATENATED MODULE: ./build/cli/run/run-export.js





/** Writes live flags as files, and shows how far it is to somebody who looks. */
async function runExport(args, terminal) {
    const progress = createProgress(terminal.screen, "flags");
    const exported = await (0,connect/* connected */.a)(args, terminal.environment, async ({ provider }) => {
        try {
            return await exportFlags(provider, disk/* DISK */.K, args, progress.update);
        }
        finally {
            progress.end();
        }
    });
    terminal.print([exportLines(exported, args).join("\n")]);
    return exportFails(exported) ? 1 : 0;
}


/***/ })

};
;