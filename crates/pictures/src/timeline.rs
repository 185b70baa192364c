//! A time axis: what a real run has printed, and when.
//!
//! ```text
//!    0        10        20        30 ms
//!    ┆         ● beat 1
//!    ┆         ┆         ● beat 2
//! ```
//!
//! A row for each line that was printed, from top to bottom; time goes from left to right.

use crate::layout::{PRINTED, shortened};
use svg::node::element::{Circle, Group, Path, Text};
use svg::{Document, Node};

const WIDTH: f64 = 340.0;
const LEFT: f64 = 14.0;
/// Where the rows begin, below the numbers of the axis; and the height of a row.
const TOP: f64 = 26.0;
const ROW: f64 = 20.0;
/// The most gaps between two numbers of the axis.
const GAPS: f64 = 6.0;

/// Draws what was printed: milliseconds since the start, and the line. They are in order. `title` is what the drawing is called.
pub fn timeline(printed: &[(f64, &str)], title: &str) -> String {
    let last = printed.last().map_or(1.0, |(time, _)| *time);
    let step = step(last);
    let end = (last / step).ceil().max(1.0) * step;
    let x = |time: f64| LEFT + time / end * (WIDTH - 2.0 * LEFT);
    let bottom = TOP + ROW * printed.len() as f64;

    let mut axis = Group::new().set("class", "axis");
    for number in 0..=(end / step).round() as usize {
        let time = step * number as f64;
        let words = if time == end { format!("{time} ms") } else { time.to_string() };
        let anchor = if time == end { "end" } else { "middle" };
        let at = if time == end { WIDTH } else { x(time) };
        axis.append(Text::new(words).set("x", round(at)).set("y", 12).set("text-anchor", anchor));
        axis.append(
            Path::new().set("class", "tie").set("d", format!("M{} {}V{bottom}", round(x(time)), TOP - 8.0)),
        );
    }
    let mut rows = Group::new();
    for (row, (time, line)) in printed.iter().enumerate() {
        let y = TOP + ROW * row as f64 + ROW / 2.0;
        let x = x(*time);
        rows.append(Circle::new().set("class", "dot").set("cx", round(x)).set("cy", y).set("r", 3.5));
        let (right, left) = (WIDTH - x - 9.0, x - 9.0);
        let line = shortened(line, (right.max(left) / PRINTED) as usize);
        let fits = line.chars().count() as f64 * PRINTED <= right;
        let (at, anchor) = if fits { (x + 9.0, "start") } else { (x - 9.0, "end") };
        let words = Text::new(line).set("class", "printed note").set("x", round(at)).set("y", y + 4.0);
        rows.append(words.set("text-anchor", anchor));
    }
    let document = Document::new()
        .set("viewBox", (0, 0, WIDTH, bottom + 4.0))
        .set("width", WIDTH)
        .set("role", "img")
        .set("aria-label", title)
        .add(axis)
        .add(rows);
    // It stands in one line of a page.
    document.to_string().replace('\n', "")
}

/// The distance between two numbers of the axis: 1, 2 or 5, or ten, a hundred … times that.
fn step(last: f64) -> f64 {
    let least = last / GAPS;
    let power = 10f64.powf(least.log10().floor());
    let round = [1.0, 2.0, 5.0, 10.0].into_iter().map(|factor| factor * power);
    round.into_iter().find(|step| *step >= least).unwrap_or(last).max(1.0)
}

/// To a tenth of a pixel.
fn round(x: f64) -> f64 {
    (x * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_has_few_round_numbers() {
        for (last, expected) in
            [(0.3, 1.0), (4.9, 1.0), (31.0, 10.0), (55.0, 10.0), (104.0, 20.0), (240.0, 50.0)]
        {
            assert_eq!(step(last), expected, "{last} ms");
        }
    }

    #[test]
    fn every_line_has_its_row_and_its_time() {
        let drawn = timeline(
            &[(10.0, "one"), (20.0, "a line that is much too long to stand beside its dot")],
            "title",
        );
        assert!(drawn.contains("cx=\"92\"") || drawn.contains("cx=\"170\""), "{drawn}");
        assert!(drawn.contains("…") && !drawn.contains('\n'), "{drawn}");
    }
}
