/** placeholder */
export function browserLaunchOptions() {
  return { executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-quic'] };
}
