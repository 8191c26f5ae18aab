using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Tests.Models;

/// <summary>Sketches models with as much as the emitters of text need.</summary>
internal static class Sketch
{
    public static readonly Parameter InputParameter = new("order", ParameterKind.Input, "global::Shop.Order");
    public static readonly Parameter ContextParameter = new("context", ParameterKind.Context, "global::Workflows.WorkflowContext");
    public static readonly Parameter TokenParameter = new("token", ParameterKind.Token, "global::Workflows.TaskToken<global::Shop.Receipt>");
    public static readonly Parameter CancellationParameter = new("ct", ParameterKind.CancellationToken, "global::System.Threading.CancellationToken");

    /// <summary>A workflow that starts at the first state.</summary>
    public static Workflow Workflow(params State[] states) => new()
    {
        Name = "order-processing",
        Class = new("Shop", EquatableArray<string>.Empty, "class", "OrderWorkflow", "global::Shop.OrderWorkflow", IsPublic: true),
        Machine = new(states[0].Method.Name, states.ToEquatableArray()),
        Input = null,
        Output = null,
        DataTypes = EquatableArray<DataType>.Empty,
        Dependencies = EquatableArray<ConstructorParameter>.Empty,
        AssemblyName = "Shop",
        HasErrors = false,
    };

    /// <summary>The same in JSONPath.</summary>
    public static Workflow InJsonPath(Workflow workflow) => workflow with { Machine = workflow.Machine with { QueryLanguage = Model.QueryLanguage.JsonPath } };

    /// <summary>A Task that takes the input, gives on its result and ends without <paramref name="next"/>.</summary>
    public static TaskState Task(string name, string? next = null) => new()
    {
        Name = name,
        Method = Method(name, InputParameter),
        Input = null,
        Transition = new(next),
        Work = new TaskWork.Code("OrderWorkflow" + name),
        Result = new ResultShape.Result(),
    };

    /// <summary>A Task whose method makes a request, and that gives on the answer.</summary>
    public static TaskState Call(string name, TaskWork work, Expression? request, TaskPattern pattern = TaskPattern.RequestResponse) =>
        Task(name) with { Work = work, Request = request, Pattern = pattern };

    public static PassState Pass(string name, Expression? value, string? next = null) =>
        new() { Name = name, Method = Method(name), Input = null, Transition = new(next), Value = value, Result = new ResultShape.Result() };

    public static ChoiceState Choice(string name, string? otherwise, params ChoiceRule[] rules) => new()
    {
        Name = name,
        Method = Method(name),
        Input = null,
        Choices = rules.ToEquatableArray(),
        Default = otherwise is null ? null : Arm(otherwise),
    };

    public static ChoiceRule Rule(Expression condition, string next, Expression? output = null) => new(condition, Arm(next, output));

    public static ChoiceArm Arm(string next, Expression? output = null) => new(next, output, OutputType: null);

    /// <summary>A variable that is set as an Assign says it by itself.</summary>
    public static Assignment Set(string variable, Expression value) => new(variable, value) { Type = new TypeReference("int", "int", IsValueType: true, IsNullable: false) };

    public static WaitState Wait(string name, WaitTime time, string? next = null) =>
        new() { Name = name, Method = Method(name), Input = null, Transition = new(next), Time = time };

    public static SucceedState Succeed(string name, Expression? value = null) =>
        new() { Name = name, Method = Method(name), Input = null, Value = value };

    public static FailState Fail(string name, Expression? error, Expression? cause = null) =>
        new() { Name = name, Method = Method(name), Input = null, Error = error, Cause = cause, IsComputed = false };

    public static ResultShape Path(params string[] members) =>
        new ResultShape.Path(members.Select(member => new PathMember(member, member)).ToEquatableArray());

    public static Method Method(string name, params Parameter[] parameters) => new(name, parameters.ToEquatableArray());

    public static ShapingMethod Shaping(Expression body) => new(Method("Shape"), body);
}
