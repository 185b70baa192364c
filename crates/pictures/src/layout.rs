//! Where everything stands: columns from left to right, rows from top to bottom, in pixels of a narrow phone.

use crate::step::{Mark, Note, Place, Step};
use std::iter;

/// As wide as the text of a narrow phone, if there are not too many columns.
const WIDTH: usize = 340;

/// Room for the numbers of lines, at the left.
pub const GUTTER: usize = 30;

/// The least distance between two columns.
const PITCH: usize = 56;

/// Half of the room between two names at the same height.
const BETWEEN_NAMES: usize = 4;

/// The height of a row with an arrow or a text in a box, and of any other.
const TALL: usize = 26;
const LOW: usize = 20;

/// From one line of words to the next.
pub const LINE: usize = 13;

/// How far words are from the dot that they belong to, and from another lane.
const FROM_DOT: usize = 9;
const FROM_LANE: usize = 5;

/// How wide a character is at most, in words and in what is printed.
pub const WORD: f64 = 6.2;
pub const PRINTED: f64 = 6.9;

pub struct Layout {
    pub width: usize,
    /// The distance between two columns.
    pub pitch: usize,
    /// The middle of each column.
    threads: Vec<usize>,
    channels: Vec<usize>,
    /// The middle of each row.
    pub rows: Vec<usize>,
    /// What stands beside each row, if something does.
    pub notes: Vec<Option<Beside>>,
    /// Where the rows end.
    pub bottom: usize,
}

/// Words beside a lane, or what is printed: where that begins, and its lines.
#[derive(Default)]
pub struct Beside {
    pub x: usize,
    pub lines: Vec<String>,
}

impl Beside {
    /// How wide the widest line is.
    fn width(&self) -> usize {
        self.lines.iter().map(|line| wide(line)).max().unwrap_or(0)
    }
}

/// How wide the box is around lines that are printed.
pub fn box_width(lines: &[String]) -> usize {
    let widest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
    (widest as f64 * PRINTED).ceil() as usize + 10
}

/// How wide words are.
fn wide(words: &str) -> usize {
    (words.chars().count() as f64 * WORD).ceil() as usize
}

impl Layout {
    /// `drawn` says which threads and channels have a column, `name` what stands above one, and `is_there` whether its lane is there at a
    /// step. The rows begin at `top`.
    pub fn of<'n>(
        steps: &[Step],
        drawn: (&[bool], &[bool]),
        name: impl Fn(Place) -> &'n str,
        is_there: impl Fn(Place, usize) -> bool,
        top: usize,
    ) -> Layout {
        let order = order(steps, drawn);
        let names: Vec<_> = order.iter().map(|place| name(*place).chars().count() as f64 * PRINTED).collect();
        // Every other name is at the same height.
        let apart =
            names.windows(3).map(|three| ((three[0] + three[2]) / 4.0).ceil() as usize + BETWEEN_NAMES);
        let least = apart.max().unwrap_or(0).max(PITCH);
        let width = WIDTH.max(GUTTER + order.len() * least);
        let pitch = (width - GUTTER) / order.len().max(1);
        // A name that went beyond the edge would be moved, into the one before.
        let ends = names
            .iter()
            .enumerate()
            .map(|(column, name)| GUTTER + pitch * column + pitch / 2 + (name / 2.0).ceil() as usize);
        let width = ends.max().unwrap_or(0).max(width);
        let mut threads = vec![GUTTER; drawn.0.len()];
        let mut channels = vec![GUTTER; drawn.1.len()];
        for (column, place) in order.iter().enumerate() {
            let middle = GUTTER + pitch * column + pitch / 2;
            match place {
                Place::Thread(thread) => threads[*thread] = middle,
                Place::Channel(channel) => channels[*channel] = middle,
            }
        }
        let (rows, notes, bottom) = (Vec::new(), Vec::new(), top);
        let mut layout = Layout { width, pitch, threads, channels, rows, notes, bottom };
        for (at, step) in steps.iter().enumerate() {
            let others =
                order.iter().filter(|place| **place != Place::Thread(step.thread) && is_there(**place, at));
            let others: Vec<_> = others.map(|place| layout.x(*place)).collect();
            let x = layout.x(Place::Thread(step.thread));
            let note = step.note.as_ref().map(|note| match note {
                Note::Words(words) => layout.note(words, x, &others),
                Note::Printed(printed) => {
                    let lines = printed.lines().map(|line| shortened(line, layout.letters()));
                    let lines: Vec<_> = lines.collect();
                    Beside { x: layout.boxed(box_width(&lines), x, &others), lines }
                }
            });
            let height = height(step, note.as_ref());
            layout.rows.push(layout.bottom + height - below(step, height));
            layout.notes.push(note);
            layout.bottom += height;
        }
        layout
    }

    /// Words beside the lane at `x`, where they cross none of the other lanes, in two lines if need be. Where there is no such place, they
    /// stand where they fit, and the lanes are cut: see [`Layout::cut`].
    fn note(&self, words: &str, x: usize, others: &[usize]) -> Beside {
        let (left, right) = self.room(x, others);
        for most in 1..=2 {
            for (room, is_right) in [(right, true), (left, false)] {
                let lines = wrapped(words, (room as f64 / WORD) as usize);
                let beside = Beside { x: x + FROM_DOT, lines };
                let width = beside.width();
                if beside.lines.len() <= most && width <= room {
                    return if is_right { beside } else { Beside { x: x - FROM_DOT - width, ..beside } };
                }
            }
        }
        let room = self.width.saturating_sub(x + FROM_DOT);
        let lines = wrapped(words, (room as f64 / WORD) as usize);
        let width = lines.iter().map(|line| wide(line)).max().unwrap_or(0);
        match lines.len() <= 2 && width <= room {
            true => Beside { x: x + FROM_DOT, lines },
            false => Beside { x: self.beside(x, wide(words)), lines: vec![words.to_owned()] },
        }
    }

    /// A box of this width beside the lane at `x`, where it covers none of the other lanes, if there is such a place.
    fn boxed(&self, width: usize, x: usize, others: &[usize]) -> usize {
        match self.room(x, others) {
            (_, right) if width <= right => x + FROM_DOT,
            (left, _) if width <= left => x - FROM_DOT - width,
            _ => self.beside(x, width),
        }
    }

    /// How much room there is at the left and at the right of a lane, up to the next one.
    fn room(&self, x: usize, others: &[usize]) -> (usize, usize) {
        let left = others.iter().filter(|other| **other < x).max().map_or(GUTTER, |other| other + FROM_LANE);
        let right =
            others.iter().filter(|other| **other > x).min().map_or(self.width, |other| other - FROM_LANE);
        (x.saturating_sub(left + FROM_DOT), right.saturating_sub(x + FROM_DOT))
    }

    /// Where the lines of the words beside a row stand. Above an arrow, the last one does.
    pub fn baselines(&self, at: usize, step: &Step) -> impl Iterator<Item = usize> {
        let lines = self.notes[at].as_ref().map_or(0, |note| note.lines.len());
        let y = self.rows[at];
        let first =
            if is_above(step) { (y - 5).saturating_sub(LINE * lines.saturating_sub(1)) } else { y + 4 };
        (0..lines).map(move |line| first + LINE * line)
    }

    /// A lane without what would run through words: from where to where it is left.
    pub fn cut(&self, x: usize, (from, to): (usize, usize), steps: &[Step]) -> Vec<(usize, usize)> {
        let mut left = vec![(from, to)];
        for (at, note) in self.notes.iter().enumerate() {
            let runs_through = |note: &Beside| note.x < x + 3 && x < note.x + note.width() + 3;
            let is_words = matches!(steps[at].note, Some(Note::Words(_)));
            if !is_words || !note.as_ref().is_some_and(runs_through) {
                continue;
            }
            for y in self.baselines(at, &steps[at]) {
                let (above, below) = (y.saturating_sub(10), y + 4);
                let pieces =
                    left.into_iter().flat_map(|(from, to)| [(from, to.min(above)), (from.max(below), to)]);
                left = pieces.filter(|(from, to)| from < to).collect();
            }
        }
        left
    }

    pub fn x(&self, place: Place) -> usize {
        match place {
            Place::Thread(thread) => self.threads[thread],
            Place::Channel(channel) => self.channels[channel],
        }
    }

    /// How many letters of what is printed fit beside the numbers of lines.
    pub fn letters(&self) -> usize {
        ((self.width - GUTTER - 30) as f64 / PRINTED) as usize
    }

    /// Where a text of this width begins that stands beside a lane: at its right, else at its left, else where it fits.
    pub fn beside(&self, x: usize, width: usize) -> usize {
        let right = x + FROM_DOT;
        if right + width <= self.width {
            return right;
        }
        match (x - FROM_DOT).checked_sub(width) {
            Some(left) if left >= GUTTER => left,
            _ => self.width.saturating_sub(width).max(GUTTER),
        }
    }
}

/// A text, or as much of it as there are letters for.
pub fn shortened(words: &str, most: usize) -> String {
    match words.chars().count() > most {
        true => words.chars().take(most.saturating_sub(1)).chain(['…']).collect(),
        false => words.to_owned(),
    }
}

/// Whether the words of a step stand above its arrow.
fn is_above(step: &Step) -> bool {
    matches!(step.mark, Mark::Disconnects { .. } | Mark::FindsGone { .. })
}

fn height(step: &Step, note: Option<&Beside>) -> usize {
    let more = LINE * note.map_or(0, |note| note.lines.len().saturating_sub(1));
    match (&step.mark, &step.note) {
        _ if is_above(step) => TALL + 4 + more,
        (Mark::Message { .. } | Mark::Starts(_), _) => TALL,
        (_, Some(Note::Printed(_))) => TALL + more,
        _ => LOW + more,
    }
}

/// How far the middle of a row's marks is from its lower end.
fn below(step: &Step, height: usize) -> usize {
    match (&step.mark, &step.note) {
        _ if is_above(step) => 10,
        (_, Some(Note::Printed(_))) => height - TALL / 2,
        (Mark::Message { .. } | Mark::Starts(_), _) => height / 2,
        _ => height - LOW / 2,
    }
}

/// The text in lines of at most so many characters, where words are not longer.
pub fn wrapped(words: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The columns from left to right: the threads as they were started, with the channels between them where the arrows are
/// shortest.
fn order(steps: &[Step], (threads, channels): (&[bool], &[bool])) -> Vec<Place> {
    let places = |drawn: &[bool]| -> Vec<usize> { (0..drawn.len()).filter(|at| drawn[*at]).collect() };
    let (threads, channels) = (places(threads), places(channels));
    // Which gap each channel is in. With many channels all ways would be too many, and one as good as another.
    let gaps = threads.len() + 1;
    let ways = u32::try_from(channels.len()).ok().and_then(|count| gaps.checked_pow(count)).unwrap_or(1);
    let ordered = (0..ways.min(4096)).rev().map(|way| {
        let gap = |channel: usize| gaps.checked_pow(channel as u32).map_or(0, |ways| way / ways % gaps);
        let in_gap = |at: usize| {
            let channels = channels.iter().enumerate();
            channels.filter(move |(place, _)| gap(*place) == at).map(|(_, channel)| Place::Channel(*channel))
        };
        let order = threads.iter().enumerate().flat_map(|(at, thread)| {
            in_gap(at).chain(iter::once(Place::Thread(*thread))).collect::<Vec<_>>()
        });
        let order: Vec<_> = order.chain(in_gap(threads.len())).collect();
        order
    });
    ordered.min_by_key(|order| length(steps, order)).unwrap_or_default()
}

/// How long all arrows are together, in columns.
fn length(steps: &[Step], order: &[Place]) -> usize {
    let column = |place: &Place| order.iter().position(|other| other == place).unwrap_or(0);
    let long = |step: &Step| match &step.mark {
        Mark::Message { from, to, channel, .. } => {
            let channel = column(&Place::Channel(*channel));
            channel.abs_diff(column(from)) + channel.abs_diff(column(to))
        }
        Mark::Disconnects { from, to } | Mark::FindsGone { from, to } => column(from).abs_diff(column(to)),
        _ => 0,
    };
    steps.iter().map(long).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_at_the_same_height_have_room() {
        let name = "from_ann → to_everybody";
        let wide = name.chars().count() as f64 * PRINTED;
        let layout = Layout::of(&[], (&[true; 4], &[]), |_| name, |_, _| true, 0);
        let middles = [0, 1, 2, 3].map(|thread| layout.x(Place::Thread(thread)) as f64);
        assert!(middles[2] - middles[0] > wide && middles[3] - middles[1] > wide, "{middles:?}");
        assert!(middles[3] + wide / 2.0 <= layout.width as f64);
    }
}
