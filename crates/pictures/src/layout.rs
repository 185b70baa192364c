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
    /// Where the rows end.
    pub bottom: usize,
}

impl Layout {
    /// `drawn` says which threads and channels have a column, and `name` what stands above one. The rows begin at `top`.
    pub fn of<'n>(
        steps: &[Step],
        drawn: (&[bool], &[bool]),
        name: impl Fn(Place) -> &'n str,
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
        let mut bottom = top;
        let mut rows = Vec::new();
        for step in steps {
            let height = height(step);
            rows.push(bottom + height - below(step));
            bottom += height;
        }
        Layout { width, pitch, threads, channels, rows, bottom }
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
        let right = x + 9;
        if right + width <= self.width {
            return right;
        }
        match (x - 9).checked_sub(width) {
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

fn height(step: &Step) -> usize {
    match (&step.mark, &step.note) {
        // A text stands above the arrow.
        (Mark::Disconnects { .. } | Mark::FindsGone { .. }, _) => TALL + 4,
        (Mark::Message { .. } | Mark::Starts(_), _) => TALL,
        (_, Some(Note::Printed(text))) => TALL + 13 * text.lines().count().saturating_sub(1),
        _ => LOW,
    }
}

/// How far the middle of a row's marks is from its lower end.
fn below(step: &Step) -> usize {
    match (&step.mark, &step.note) {
        (Mark::Disconnects { .. } | Mark::FindsGone { .. }, _) => 10,
        (_, Some(Note::Printed(_))) => height(step) - TALL / 2,
        _ => height(step) / 2,
    }
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
        let gap = |channel: usize| way / gaps.pow(channel as u32) % gaps;
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
        let layout = Layout::of(&[], (&[true; 4], &[]), |_| name, 0);
        let middles = [0, 1, 2, 3].map(|thread| layout.x(Place::Thread(thread)) as f64);
        assert!(middles[2] - middles[0] > wide && middles[3] - middles[1] > wide, "{middles:?}");
        assert!(middles[3] + wide / 2.0 <= layout.width as f64);
    }
}
