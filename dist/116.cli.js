"use strict";
exports.id = 116;
exports.ids = [116];
exports.modules = {

/***/ 2116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangeFiles: () => (/* binding */ readChangeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1399);



/** Reads the named files and, below named folders, every `.yaml` and `.yml`; throws a `Failure` for a path that is not there. */
async function readChangeFiles(paths, limit) {
    const files = await Promise.all(paths.map(async (path) => filesAt(path)));
    const unique = [...new Set(files.flat())].sort();
    return Promise.all(unique.map((path) => readOne(path, limit)));
}
async function filesAt(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
        throw missing(path, error);
    });
    if (!found.isDirectory())
        return [path];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true });
    const nested = await Promise.all(entries.map(async (entry) => {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name);
        if (entry.isDirectory())
            return filesAt(inside);
        return /\.ya?ml$/.test(entry.name) ? [inside] : [];
    }));
    return nested.flat();
}
async function readOne(path, limit) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    if (!found.isFile())
        return { path, refused: "not-a-regular-file" };
    if (found.size > limit)
        return { path, refused: "too-large" };
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unreadable-file", `The file ${JSON.stringify(path)} cannot be read.`, {
            hint: "Check its permissions.",
            cause: error,
        });
    });
    try {
        return { path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { path, refused: "not-utf8" };
    }
}
function missing(path, cause) {
    const hint = "Name change files, or folders that hold some.";
    return new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("no-such-file", `There is no file or folder ${JSON.stringify(path)}.`, { hint, cause });
}


/***/ })

};
;