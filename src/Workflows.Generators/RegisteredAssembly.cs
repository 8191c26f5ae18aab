using Workflows.Compiler.Model;

namespace Workflows.Generators;

/// <summary>The workflows that an assembly registers in dependency injection.</summary>
internal sealed record RegisteredAssembly(string AssemblyName, EquatableArray<Workflow> Workflows);
