"""Reads bundles with the R4B models of fhir.resources, which R4 resources of these kinds are; exits with 1 if one is not.

usage: read_fhir.py FILE…
"""
import sys
from fhir.resources.R4B.bundle import Bundle


def main():
    status = 0
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        try:
            bundle = Bundle.model_validate_json(text)
            for entry in bundle.entry or []:
                type(entry.resource).model_validate_json(entry.resource.model_dump_json())
        except ValueError as error:
            print(f"{path}: {error}")
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
