using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Generators;

/// <summary>The data types of an assembly's workflows.</summary>
/// <param name="AssemblyName">The assembly.</param>
/// <param name="Naming">How it names members.</param>
/// <param name="Types">Each type once.</param>
/// <param name="Texts">The full names of those that pure code reads from texts or writes as texts.</param>
internal sealed record JsonAssembly(string AssemblyName, MemberNaming Naming, EquatableArray<DataType> Types, EquatableArray<string> Texts);
