using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.States;

/// <summary>A variable that a method sets: its name, its type, and where the source has the name.</summary>
internal sealed record VariableName(string Name, ITypeSymbol Type, Location Location);
