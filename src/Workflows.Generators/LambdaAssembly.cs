using Workflows.Compiler.Model;

namespace Workflows.Generators;

/// <summary>The workflows of an assembly that AWS Lambda calls.</summary>
/// <param name="AssemblyName">The assembly's name.</param>
/// <param name="Workflows">Those with handlers.</param>
/// <param name="ErrorNames">The names that its exceptions say they have.</param>
internal sealed record LambdaAssembly(string AssemblyName, EquatableArray<Workflow> Workflows, EquatableArray<string> ErrorNames);
