/**
 * Code that breaks the architecture on purpose, a class a package of the grader: the architecture test shows with it
 * that each rule can fail. Nothing here ever runs.
 */
package id.benang.planted;
