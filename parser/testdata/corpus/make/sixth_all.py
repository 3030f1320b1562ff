#!/usr/bin/python3
"""Writes every message of the sixth batch. Needs what sixth_lib.py needs; run by hand."""
import sixth_a
import sixth_b
import sixth_c
import sixth_d

if __name__ == "__main__":
    for part in (sixth_a, sixth_b, sixth_c, sixth_d):
        part.all_()
