using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Generators;

/// <summary>The data types of an assembly's workflows.</summary>
internal sealed record JsonAssembly(string AssemblyName, EquatableArray<DataType> Types);
