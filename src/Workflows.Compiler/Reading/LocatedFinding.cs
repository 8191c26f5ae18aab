using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Reading;

/// <summary>A fault with its place in the source. Lives only as long as one reading; never part of the model.</summary>
internal sealed record LocatedFinding(string Id, Location Location, EquatableArray<string> Arguments);
