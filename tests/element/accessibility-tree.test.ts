import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { inChromium } from '../support/engine.js';
import { mount, usePage } from '../support/mount.js';
import { event, timelineOf } from '../support/timelines.js';

const data = timelineOf([
  event('a', '2001-03-04', { title: 'A beginning', rank: 1 }),
  event('b', '2002/2004', { title: 'A long time' }),
  event('c', '2005-06', { title: 'An end' }),
]);

describe('assistive technology', () => {
  usePage();

  inChromium('meets a heading, controls, events, an overview and an introduction', async () => {
    await mount({ data });
    expect(await accessibilityTree('region', 'A test')).to.equal(
      `region "A test"
  heading "A test"
  group "Timeline controls"
    button "Search and filter", expanded false
    button "Zoom out"
    button "Zoom in"
    button "Show the whole timeline"
    group "Scale"
      button "Condensed"
      button "Calendar", pressed true
      button "One by one"
    group "View"
      button "Chart", pressed true
      button "List"
      button "Sources"
    button "Copy and save", hasPopup dialog
  status
  group "Chart of events"
    paragraph
      Arrow keys move between events, Enter opens one, plus and minus zoom, 0 shows the whole timeline, slash searches.
    list
      listitem
        button "A beginning, 4 March 2001, 1 independent source"
      listitem
        button "A long time, 2002 to 2004, 1 independent source"
      listitem
        button "An end, June 2005, 1 independent source"
  list
    listitem
      Key event
    listitem
      Event
  group "Overview"
    slider "Start of the window"
    slider "Window shown: arrow keys move it"
    slider "End of the window"
  group "The event in full"
    paragraph
      3 events from 1 source. Every sentence names the sources it rests on.
    button "Start with the first event"
    heading "Key events"
    list
      listitem
        4 March 2001
        button "A beginning"`,
    );
  });

  inChromium('meets the element by the label that the page gives', async () => {
    await mount({ data, attributes: { label: 'Ten years at a glance' } });
    expect(await accessibilityTree('region', 'Ten years at a glance')).to.contain('A test');
  });

  inChromium('meets the story of an event with its sources', async () => {
    await mount({ data, attributes: { selected: 'b' } });
    expect(await accessibilityTree('group', 'The event in full')).to.equal(
      `group "The event in full"
  button "Previous: A beginning"
  2 of 3
  button "Next: An end"
  paragraph
    2002 to 2004
  heading "A long time"
  paragraph
    It is told of b.
    button "Source 1: The report paper", hasPopup dialog
    1 source
  group "Sources"
    heading "Sources"
    paragraph
      1 source
      .
      1 of 1 statement rests on one source
      .
    group
      DisclosureTriangle "How we count", expanded false
        How we count
    list
      listitem
        button "Back to where source 1 is cited"
        link "The report paper"
        The paper
        ·
        web page
        paper.example
        button "Copy reference 1", hasPopup dialog
        button "All it is cited for"`,
    );
  });

  inChromium('meets the list as headings that open', async () => {
    await mount({ data, widthPx: 400 });
    expect(await accessibilityTree('list', 'Events')).to.equal(
      `list "Events"
  listitem
    heading "4 March 2001 A beginning"
      button "4 March 2001 A beginning", expanded false
    paragraph
      1 independent source
  listitem
    9 months without an event in this timeline
  listitem
    heading "2002 to 2004 A long time"
      button "2002 to 2004 A long time", expanded false
    paragraph
      1 independent source
  listitem
    2 years without an event in this timeline
  listitem
    heading "June 2005 An end"
      button "June 2005 An end", expanded false
    paragraph
      1 independent source`,
    );
  });
});
