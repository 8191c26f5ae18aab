using Workflows.Compiler.Model.Data;

namespace Workflows.Generators;

/// <summary>One data type and the assembly whose workflows use it.</summary>
internal sealed record JsonType(string AssemblyName, DataType Type);
