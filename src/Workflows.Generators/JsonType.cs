using Workflows.Compiler.Model.Data;

namespace Workflows.Generators;

/// <summary>One data type and the assembly whose workflows use it.</summary>
/// <param name="AssemblyName">The assembly.</param>
/// <param name="Type">The type.</param>
/// <param name="HintName">The name of its file, which differs from others by more than case.</param>
internal sealed record JsonType(string AssemblyName, DataType Type, string HintName);
