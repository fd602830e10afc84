import { Engine } from '@univerjs/engine-render';

/** So long a canvas that shows what it should is left before it is looked at again: nobody sees so short a wait. */
const REST_MS = 40;

/** What the canvas's engine keeps for itself. */
interface Loop {
  _renderingQueueLaunched: boolean;
  _renderFrameTasks: readonly unknown[];
  _beginFrame(at: number): void;
  _renderFrame(at: number): void;
  _endFrame(at: number): void;
}

let isTaught = false;

/** The loop that a canvas goes by; one that was stopped before may still wait for its frame. */
const current = new WeakMap<Engine, () => void>();

/**
 * Each canvas asks for a frame sixty times a second, for ever, and the browser goes through the whole page for each.
 * Here one is asked for only where something is to be drawn anew.
 */
export function drawOnlyChanges(): void {
  if (isTaught) return;
  isTaught = true;
  Engine.prototype.startRenderLoop = function (this: Engine) {
    const loop = this as unknown as Loop;
    if (loop._renderingQueueLaunched) return;
    loop._renderingQueueLaunched = true;
    const isOver = (): boolean => !loop._renderingQueueLaunched || current.get(this) !== look;
    const draw = (at: number): void => {
      if (isOver()) return;
      loop._beginFrame(at);
      loop._renderFrame(at);
      loop._endFrame(at);
      look();
    };
    const look = (): void => {
      if (isOver()) return;
      if (loop._renderFrameTasks.length === 0) loop._renderingQueueLaunched = false;
      else if (hasChanged(this)) requestAnimationFrame(draw);
      else setTimeout(look, REST_MS);
    };
    current.set(this, look);
    look();
  };
}

function hasChanged(engine: Engine): boolean {
  return Object.values(engine.getScenes()).some((scene) => scene.isDirty());
}
