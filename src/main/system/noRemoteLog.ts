/**
 * What the build puts in the place of electron-log's transport that posts lines to a server: nobody sets it up, and
 * without it the app holds no HTTP client at all.
 */
function noRemoteLog(): LogTransport {
  return Object.assign(() => undefined, { level: false as const });
}

/** As electron-log asks a transport to be: a function with a level, which is off. */
type LogTransport = (() => undefined) & { readonly level: false };

// The library is CommonJS and takes the module itself for the function.
export { noRemoteLog as 'module.exports' };
