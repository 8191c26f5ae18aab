namespace Workflows.Compiler.Model.States;

/// <summary>A member of a ResultPath by its names in C# and in JSON.</summary>
internal sealed record PathMember(string Name, string JsonName);
