// What ical.js, the parser of Thunderbird, reads in an iCalendar file, strictly: JSON on standard output.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

ICAL.design.strict = true;

const value = (property) => {
  const values = property.getValues().map((one) => (typeof one === "object" ? one.toString() : one));
  return values.length === 1 ? values[0] : values;
};

const read = (component) => ({
  name: component.name,
  properties: component.getAllProperties().map((property) => ({
    name: property.name,
    type: property.type,
    parameters: property.toJSON()[1],
    value: value(property),
  })),
  components: component.getAllSubcomponents().map(read),
});

const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(process.argv[2]));
console.log(JSON.stringify(read(new ICAL.Component(ICAL.parse(text)))));
