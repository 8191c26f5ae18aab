using System.Text.RegularExpressions;
using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Manifest;

/// <summary>Writes a workflow's object in <c>workflows.manifest.json</c>: what a deployment has to provide for the definition.</summary>
internal static class ManifestEmitter
{
    private static readonly Regex Placeholder = new(@"\$\{([^}]+)\}", RegexOptions.CultureInvariant);

    public static string Emit(Workflow workflow)
    {
        // Several scopes may have the state of a method, each under a name of its own; the function is one.
        var tasks = TasksOf(workflow.Machine, workflow.Class).GroupBy(static task => ((TaskWork.Code)task.Task.Work).Placeholder).Select(static clones => clones.First()).ToList();
        return JsonFormatter.Indented(new JsonObject
        {
            { "name", workflow.Name },
            { "assembly", workflow.AssemblyName },
            { "class", ClassName(workflow.Class) },
            { "definition", $"{workflow.Name}.asl.json" },
            { "diagram", $"{workflow.Name}.mmd" },
            { "queryLanguage", workflow.Machine.QueryLanguage is QueryLanguage.Jsonata ? "JSONata" : "JSONPath" },
            { "startAt", new StateNames(workflow.Machine).Of(workflow.Machine.StartAt) },
            { "functions", new JsonArray(tasks.Select(static task => Function(task.Task, task.Class))) },
            { "resources", JsonNode.Of(workflow.Machine.AllStates.SelectMany(state => Resources(state, workflow.Machine)).Distinct()) },
            { "placeholders", JsonNode.Of(tasks.Select(static task => ((TaskWork.Code)task.Task.Work).Placeholder).Concat(workflow.Machine.AllStates.SelectMany(Placeholders)).Distinct()) },
        });
    }

    /// <summary>The tasks with the classes that have their methods: a branch may be a workflow class of its own.</summary>
    private static IEnumerable<(TaskState Task, ClassDeclaration Class)> TasksOf(StateMachine machine, ClassDeclaration declaration) => machine.States.SelectMany(state => state switch
    {
        TaskState { IsCode: true } task => [(task, declaration)],
        WorkState work => work.Inner.SelectMany(inner => TasksOf(inner.Machine, inner.Workflow?.Class ?? declaration)),
        _ => [],
    });

    private static JsonObject Function(TaskState task, ClassDeclaration declaration) => new()
    {
        { "state", task.Name },
        { "placeholder", ((TaskWork.Code)task.Work).Placeholder },
        { "method", $"{ClassName(declaration)}.{task.Method.Name}" },
    };

    private static IEnumerable<string> Resources(State state, StateMachine machine) => state switch
    {
        TaskState task when !IsDirect(task, machine) => [TaskEmitter.LambdaInvoke],
        MapState { Distributed: { } distributed } => new[] { distributed.Reader is { } reader ? ItemReaderEmitter.Resource(reader) : null, distributed.Writer?.Location is null ? null : ResultWriterEmitter.PutObject }.OfType<string>(),
        _ => [],
    };

    /// <summary>The placeholders in constants that say where objects stand.</summary>
    private static IEnumerable<string> Placeholders(State state) =>
        from location in new[] { (state as MapState)?.Distributed?.Reader?.Location, (state as MapState)?.Distributed?.Writer?.Location }
        from text in new[] { location?.Bucket, location?.Key }
        where text is not null
        from Match match in Placeholder.Matches(text)
        select match.Groups[1].Value;

    // Of these the function itself is the resource.
    private static bool IsDirect(TaskState task, StateMachine machine) => machine.QueryLanguage is QueryLanguage.JsonPath && JsonPathTaskEmitter.IsDirect(task);

    private static string ClassName(ClassDeclaration declaration) => declaration.FullName.Replace("global::", "");
}
