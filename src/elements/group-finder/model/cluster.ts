/** Which points of a map share a pin. */

/** A point in pixels of the map at one zoom. */
export interface Pixel {
  x: number;
  y: number;
}

/**
 * Points nearer to a pin than `size` share it; a pin stands where its first point is. Looks only at pins in the squares around a
 * point, so the work grows with the number of points.
 * @returns the positions of the points on each pin.
 */
export function cluster(points: readonly Pixel[], size: number): number[][] {
  const pins: number[][] = [];
  const squares = new Map<string, number[][]>();
  points.forEach(({ x, y }, i) => {
    const [column, row] = [Math.floor(x / size), Math.floor(y / size)];
    let home: number[] | undefined;
    for (let dx = -1; dx <= 1 && !home; dx++)
      for (let dy = -1; dy <= 1 && !home; dy++)
        home = squares.get(`${column + dx} ${row + dy}`)?.find(([first]) => {
          const at = points[first as number] as Pixel;
          return Math.hypot(at.x - x, at.y - y) < size;
        });
    if (home) return void home.push(i);
    const pin = [i];
    const square = `${column} ${row}`;
    pins.push(pin);
    squares.set(square, [...(squares.get(square) ?? []), pin]);
  });
  return pins;
}
