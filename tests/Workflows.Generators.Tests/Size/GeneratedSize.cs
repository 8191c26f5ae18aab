using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;
using Workflows.Tests.Roslyn;

namespace Workflows.Generators.Tests.Size;

/// <summary>How much source the generator writes for a solution, in bytes of UTF-8.</summary>
internal sealed class GeneratedSize
{
    private readonly Dictionary<string, string> _files;
    private readonly Workflow[] _workflows;

    public GeneratedSize(params string[] sources)
        : this("Solution", sources)
    {
    }

    public GeneratedSize(string assemblyName, string[] sources)
    {
        var result = CSharpGeneratorDriver
            .Create(
                [new WorkflowGenerator().AsSourceGenerator()],
                parseOptions: Sources.ParseOptions,
                driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGenerators(Sources.Compile(sources).WithAssemblyName(assemblyName))
            .GetRunResult().Results.Single();
        _files = result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        _workflows = [.. result.TrackedSteps[Steps.WorkflowsName].SelectMany(step => step.Outputs).Select(output => (Workflow)output.Value)];
    }

    /// <summary>Each workflow's runner with its state table, its states, and its machines: its own, its branches and its item processors.</summary>
    public IEnumerable<(string Name, int Bytes, int States, int Machines)> Runners =>
        _workflows.Where(workflow => !workflow.HasErrors).Select(workflow =>
            (workflow.Name, BytesOf(RunnerOf(workflow)),
                RunnerNames.AllOf(workflow.Machine).Count(), 1 + RunnerNames.AllOf(workflow.Machine).Sum(static state => RunnerNames.InnerOf(state).Count)));

    /// <summary>How many workflows call what is outside of them.</summary>
    public int CallsOutside => _workflows.Count(workflow => !workflow.HasErrors && _files[RunnerOf(workflow)].Contains("ICallsOutside"));

    /// <summary>The files with the definitions.</summary>
    public IEnumerable<string> Definitions => _files.Where(file => file.Key.EndsWith(".Asl.g.cs", StringComparison.Ordinal)).Select(file => file.Value);

    /// <summary>Every file, the largest first.</summary>
    public IEnumerable<(string Name, int Bytes)> Files => _files.Keys.Select(file => (file, BytesOf(file))).OrderByDescending(static file => file.Item2);

    public int Total => _files.Keys.Sum(BytesOf);

    public int DataTypes => Types.Count();

    /// <summary>What the JSON of all data types takes, and may take: 400 bytes for each type, and 260 for each of its members.</summary>
    public (int Bytes, int Allowed) Json => (Types.Sum(type => BytesOf($"Json.{JsonConverterEmitter.HintName(type)}.g.cs")), Types.Sum(type => 400 + (260 * MembersOf(type))));

    /// <summary>What the table of the types' JSON takes, which an assembly has once.</summary>
    public int JsonTable => BytesOf("Json.WorkflowJson.g.cs");

    /// <summary>
    /// What long names add: a member's stands eight times in its JSON, what is more than eight letters counts; a type's six times, what is more than 24 counts.
    /// A member of a type that has JSON of its own names that one's code twice more.
    /// </summary>
    public int LongNames => Types.Sum(type => (6 * Longer(type.Type.FullName, 24)) + (type is ObjectType data ? data.Members.Sum(OfMember) : 0));

    private static string RunnerOf(Workflow workflow) => $"{workflow.Class.FullName.Replace("global::", "")}.Run.g.cs";

    private static int OfMember(DataMember member) =>
        (8 * Longer(member.Name, 8)) + (member.Value.Primitive is null ? 40 + (4 * Longer(member.Value.FullName, 24)) : 0);

    private IEnumerable<DataType> Types => _workflows.Where(workflow => !workflow.HasErrors).SelectMany(workflow => workflow.DataTypes)
        .DistinctBy(type => type.Type.FullName).Where(type => type is not (PrimitiveType or NullableType));

    private static int Longer(string name, int length) => Math.Max(0, name.Length - length);

    private int BytesOf(string file) => Encoding.UTF8.GetByteCount(_files[file]);

    // An element is to a collection what a member is to an object, a name what a member is to an enum.
    private static int MembersOf(DataType type) => type switch
    {
        ObjectType data => data.Members.Count + (data.Polymorphism?.Cases.Count ?? 0),
        EnumType data => data.Members.Count,
        DictionaryType => 2,
        _ => 1,
    };
}
