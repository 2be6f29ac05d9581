#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 1399:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** The world refused: a token, a permission, the network, a provider. Reaches the user as one sentence and one remedy. */
class Failure extends Error {
    code;
    hint;
    outcome;
    /** The HTTP status that was answered, if one was. */
    status;
    constructor(code, message, options) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.name = "Failure";
        this.code = code;
        this.hint = options.hint;
        this.outcome = options.outcome ?? "none";
        this.status = options.status;
    }
}


/***/ }),

/***/ 2122:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** What a change file may hold at most; one more is a diagnostic. */
const LIMITS = { bytes: 256 * 1024, depth: 32, nodes: 5_000, faults: 20 };


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".cli.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/core/model/failure.js
var failure = __nccwpck_require__(1399);
// EXTERNAL MODULE: ./build/core/parse/source.js
var source = __nccwpck_require__(2122);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: ./build/io/sha256.js

/** SHA-256 of a text (UTF-8) as base64url without padding. */
function sha256(text) {
    return (0,external_node_crypto_namespaceObject.createHash)("sha256").update(text, "utf8").digest("base64url");
}

;// CONCATENATED MODULE: ./build/cli/args.js
/** How the command line is used. */
const HELP = `flag-gitops validate [paths…] [--json]

Checks change files on disk, without network or token.

  paths    files, or folders that are searched for .yaml and .yml; "flags" if none is given
  --json   prints one JSON object instead of code frames

Exit codes: 0 all valid, 1 something is wrong in the files, 2 asked wrongly, 3 a file could not be read.
`;
/** Decodes the words behind \`flag-gitops\`. */
function parseArgs(words) {
    const [command, ...rest] = words;
    if (command === undefined)
        return { command: "help", wrong: "No command was given." };
    if (command === "--help" || command === "-h" || command === "help")
        return { command: "help" };
    if (command !== "validate")
        return { command: "help", wrong: `There is no command ${JSON.stringify(command)}.` };
    if (rest.includes("--help") || rest.includes("-h"))
        return { command: "help" };
    const separator = rest.indexOf("--");
    const [flagged, after] = separator < 0 ? [rest, []] : [rest.slice(0, separator), rest.slice(separator + 1)];
    const unknown = flagged.find((word) => word.startsWith("-") && word !== "--json");
    if (unknown !== undefined)
        return { command: "help", wrong: `There is no option ${JSON.stringify(unknown)}.` };
    const paths = [...flagged.filter((word) => word !== "--json"), ...after];
    return { command: "validate", paths: paths.length > 0 ? paths : ["flags"], json: flagged.includes("--json") };
}

;// CONCATENATED MODULE: ./build/cli/main.js




run(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
}, (error) => {
    const known = error instanceof failure/* Failure */.H;
    process.stderr.write(known ? `${error.message} ${error.hint}\n` : `This is a bug in Flag GitOps: ${String(error)}\n`);
    process.exitCode = known && error.code === "no-such-file" ? 2 : 3;
});
async function run(words) {
    const args = parseArgs(words);
    if (args.command === "help") {
        if (args.wrong === undefined)
            process.stdout.write(HELP);
        else
            process.stderr.write(`${args.wrong}\n\n${HELP}`);
        return args.wrong === undefined ? 0 : 2;
    }
    const [{ readChangeFiles }, { validateFiles }, { renderJson, renderText }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 116).then(__nccwpck_require__.bind(__nccwpck_require__, 2116)),
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(250)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2250)),
        __nccwpck_require__.e(/* import() */ 332).then(__nccwpck_require__.bind(__nccwpck_require__, 5332)),
    ]);
    const validation = validateFiles(await readChangeFiles(args.paths, source/* LIMITS */.b.bytes), sha256);
    process.stdout.write(args.json ? renderJson(validation) : renderText(validation));
    return validation.diagnostics.length === 0 ? 0 : 1;
}

module.exports = __webpack_exports__;
/******/ })()
;