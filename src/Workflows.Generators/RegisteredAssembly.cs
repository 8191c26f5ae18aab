using Workflows.Compiler.Model;

namespace Workflows.Generators;

/// <summary>The workflows that an assembly registers in dependency injection.</summary>
/// <param name="AssemblyName">The assembly's name.</param>
/// <param name="IsLibrary">Whether the registration is for other projects.</param>
/// <param name="Workflows">Those that can be registered.</param>
internal sealed record RegisteredAssembly(string AssemblyName, bool IsLibrary, EquatableArray<Workflow> Workflows);
