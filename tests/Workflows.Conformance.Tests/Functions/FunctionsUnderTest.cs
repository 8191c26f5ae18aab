using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Workflows.Conformance.Tests.Harness;
using Workflows.Lambda;

namespace Workflows.Conformance.Tests.Functions;

/// <summary>The functions of a workflow's tasks, found by the states that call them.</summary>
internal sealed class FunctionsUnderTest
{
    private static readonly Regex s_placeholder = new(@"^\$\{(\w+)\}$", RegexOptions.CultureInvariant);

    private static readonly Type[] s_workflows = [.. typeof(FunctionsUnderTest).Assembly.GetTypes().Where(static type => type.GetCustomAttribute<WorkflowAttribute>() is not null)];

    private readonly Dictionary<string, LambdaTask> _byName;
    private readonly Dictionary<string, string> _names = [];

    public FunctionsUnderTest(string @case, ScenarioTasks tasks)
    {
        AddNames(JsonDocument.Parse(ScenarioFiles.ReadRecordedDefinition(@case.Split('/')[0])!).RootElement);

        // A state may call a function of another workflow class, which is a branch.
        _byName = s_workflows.Where(type => _names.Values.Any(name => name.StartsWith(type.Name, StringComparison.Ordinal)))
            .SelectMany(type => TasksOf(type, tasks)).ToDictionary(static task => task.Name);
    }

    /// <summary>Whether functions are generated for a scenario's workflow: not for those of samples, which know nothing of AWS Lambda.</summary>
    public static bool Has(string @case) => s_workflows.Any(type => type.GetCustomAttribute<WorkflowAttribute>()!.Name == @case.Split('/')[0]);

    /// <summary>Whether the tasks that were called have a function of the workflow's among them: services, workers and functions of others are none.</summary>
    public static bool AreCalled(string @case)
    {
        var functions = new FunctionsUnderTest(@case, null!);
        return ScenarioFiles.ReadRecording(@case).Arguments.Any(call => functions.IsFunction(call.State));
    }

    /// <summary>Whether a state calls a function of the workflow's.</summary>
    public bool IsFunction(string state) => NameOf(state) is { } name && _byName.ContainsKey(name);

    /// <summary>The function that a state calls.</summary>
    public LambdaTask Of(string state) => _byName[NameOf(state)!];

    /// <summary>Whether a function's method has no result.</summary>
    public bool IsWithoutResult(LambdaTask task) => MethodOf(task).ReturnType is var type && (type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask));

    /// <summary>Whether a function hands a task token on.</summary>
    public bool IsCallback(LambdaTask task) =>
        MethodOf(task).GetParameters().Any(static parameter => parameter.ParameterType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(TaskToken<>));

    private static MethodInfo MethodOf(LambdaTask task) => s_workflows
        .SelectMany(static type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(method => (type, method)))
        .First(candidate => task.Name == candidate.type.Name + candidate.method.Name || task.Name + "Async" == candidate.type.Name + candidate.method.Name)
        .method;

    private string? NameOf(string state) =>
        _names.TryGetValue(state, out var name) ? name : _names.FirstOrDefault(pair => pair.Key.StartsWith($"{state} (", StringComparison.Ordinal)).Value;

    private static LambdaTask[] TasksOf(Type type, ScenarioTasks tasks) =>
        type.GetMethod("LambdaTasks", BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly) is { } method
            ? (LambdaTask[])method.Invoke(null, [CreateDelegate(type, tasks)])!
            : [];

    private static Delegate CreateDelegate(Type type, ScenarioTasks tasks)
    {
        var create = System.Linq.Expressions.Expression.Convert(System.Linq.Expressions.Expression.Constant(Create(type, tasks)), type);
        return System.Linq.Expressions.Expression.Lambda(typeof(Func<>).MakeGenericType(type), create).Compile();
    }

    private static object Create(Type type, ScenarioTasks tasks)
    {
        if (type == typeof(ScenarioTasks))
        {
            return tasks;
        }

        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)[0];
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : Create(parameter.ParameterType, tasks))]);
    }

    private void AddNames(JsonElement machine)
    {
        foreach (var state in machine.GetProperty("States").EnumerateObject())
        {
            var text = Text(state.Value, "Arguments") ?? Text(state.Value, "Parameters") ?? (state.Value.TryGetProperty("Resource", out var resource) ? resource.GetString() : null);
            if (text is not null && s_placeholder.Match(text) is { Success: true } match)
            {
                _names[state.Name] = match.Groups[1].Value;
            }

            foreach (var inner in state.Value.TryGetProperty("Branches", out var branches) ? branches.EnumerateArray() : [])
            {
                AddNames(inner);
            }

            if (state.Value.TryGetProperty("ItemProcessor", out var processor))
            {
                AddNames(processor);
            }
        }
    }

    private static string? Text(JsonElement state, string field) =>
        state.TryGetProperty(field, out var arguments) && arguments.ValueKind is JsonValueKind.Object && arguments.TryGetProperty("FunctionName", out var name) ? name.GetString() : null;
}
