using System.Collections.Immutable;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>An exception type that can be thrown: its ASL name, and its base types from the nearest to <c>System.Exception</c>.</summary>
internal sealed record ExceptionType(string Name, ImmutableArray<string> Bases);
