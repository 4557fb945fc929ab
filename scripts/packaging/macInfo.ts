/**
 * Electron's own Info.plist asks for more than this app ever uses. Takes out what is not the camera, so that nobody can
 * be asked for a microphone or Bluetooth in our name: without its sentence macOS refuses.
 * @param plist the XML of an Info.plist
 */
export function withoutUnusedRequests(plist: string): string {
  return plist.replaceAll(
    /\s*<key>NS(?!CameraUsage)(\w+)UsageDescription<\/key>\s*<string>[^<]*<\/string>/g,
    ''
  );
}
