/** An X server of the test's own whose displays are plugged in and out, as a meeting room's are. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const server = ['/usr/bin/Xorg', '/usr/lib/xorg/Xorg'].find((file) => existsSync(file));
const dummy = '/usr/lib/xorg/modules/drivers/dummy_drv.so';

/** Why the tests of displays cannot run on this machine, or null. */
export const noOutputs = (): string | null =>
  server !== undefined && existsSync(dummy)
    ? null
    : 'no X server with several outputs here (Debian: xserver-xorg-core, xserver-xorg-video-dummy, x11-xserver-utils)';

const config = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1920x1080"
    Virtual 4096 2160
  EndSubSection
EndSection
`;
/** Timings as `cvt` gives them; only their sizes matter on a display that is none. */
const modes = {
  '1024x768': '65 1024 1048 1184 1344 768 771 777 806',
  '1280x1024': '108 1280 1328 1440 1688 1024 1025 1028 1066',
} as const;
export type Mode = keyof typeof modes;

/** A laptop of 1920 × 1080, and a projector that may hang on it. */
export class Outputs {
  readonly #process: ChildProcess;
  /** ":12", for DISPLAY. */
  readonly display: string;

  private constructor(process: ChildProcess, display: string) {
    this.#process = process;
    this.display = display;
  }

  static async start(folder: string): Promise<Outputs> {
    const file = join(folder, 'xorg.conf');
    writeFileSync(file, config);
    const words = [
      '-displayfd',
      '3',
      '-config',
      file,
      '-noreset',
      '-nolisten',
      'tcp',
      '-logfile',
      join(folder, 'xorg.log'),
    ];
    const child = spawn(server ?? '', words, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    const number = await new Promise<string>((resolve, reject) => {
      child.stdio[3]?.on('data', (data: Buffer) => resolve(data.toString().trim()));
      child.on('exit', () => reject(new Error(`The X server ended: ${said}`)));
    });
    const outputs = new Outputs(child, `:${number}`);
    for (const [name, timings] of Object.entries(modes)) {
      outputs.#xrandr('--newmode', `lectern-${name}`, ...timings.split(' '));
      outputs.#xrandr('--addmode', 'DUMMY1', `lectern-${name}`);
    }
    return outputs;
  }

  /** The projector is plugged in, or changes its resolution. */
  plug(mode: Mode = '1024x768'): void {
    this.#xrandr('--output', 'DUMMY1', '--mode', `lectern-${mode}`, '--right-of', 'DUMMY0');
    // The server only notices that an output has come when someone asks it to look.
    this.#xrandr('--query');
  }

  /** The projector shows what the laptop shows, as far as it has room for it. */
  mirror(): void {
    this.#xrandr('--output', 'DUMMY1', '--mode', 'lectern-1024x768', '--same-as', 'DUMMY0');
    this.#xrandr('--query');
  }

  unplug(): void {
    this.#xrandr('--output', 'DUMMY1', '--off');
    this.#xrandr('--query');
  }

  stop(): void {
    this.#process.kill();
  }

  #xrandr(...words: string[]): void {
    const { status, stderr } = spawnSync('xrandr', words, {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: this.display },
    });
    if (status !== 0) throw new Error(`xrandr ${words.join(' ')}: ${stderr}`);
  }
}
