using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads what all Tasks have in common, whatever they call.</summary>
internal sealed class CallReader
{
    private readonly StateReading _state;
    private readonly ITypeSymbol? _result;
    private readonly TypeReference? _resultType;
    private ShapingMethod? _output;
    private TypeReference? _outputInput;

    private CallReader(StateReading state, ITypeSymbol? result)
    {
        _state = state;
        _result = result;
        _resultType = result is null ? null : TypeReferences.Of(result);
    }

    /// <param name="state">The state.</param>
    /// <param name="result">The result's type; null for none.</param>
    /// <param name="member">What the result is unwrapped from, as <see cref="Reference.Result.Member"/>.</param>
    public static CallReader Begin(StateReading state, ITypeSymbol? result, string? member)
    {
        state.Result = new Reference.Result(member);
        return new CallReader(state, result);
    }

    /// <summary>Reads the method that makes the state's output.</summary>
    public void ReadOutput() => _output = ShapingReader.ReadOutput(_state, _resultType, out _outputInput);

    /// <summary>Reads a Task whose method makes a request: its body is the request.</summary>
    /// <param name="work">What is called.</param>
    /// <param name="pattern">How long the state waits.</param>
    /// <param name="mayBeEmpty">Whether the method may make nothing, as in <c>static partial void Start();</c>.</param>
    /// <param name="answer">What the one that is called gives, where the result is what comes with a token.</param>
    public TaskState ReadRequest(TaskWork work, TaskPattern pattern, bool mayBeEmpty = false, ITypeSymbol? answer = null)
    {
        var method = _state.ReadMethod();
        var own = _state.ReadInput();
        Expression? request = null;
        if (mayBeEmpty && _state.Symbol.ReturnsVoid)
        {
            SignatureRules.CheckNoBody(_state);
        }
        else if (SignatureRules.CheckReturns(_state, "what is sent", static _ => true))
        {
            CheckObject(work, method.Result);
            request = _state.Incomplete(_state.Workflow.PureOfTask.ReadValue(_state.Symbol, StateReading.Bind(_state.Symbol, method)));
        }

        ReadOutput();
        var task = Complete(method, work, pattern, own, _state.InputParameter) with
        {
            Request = request,
            Answer = pattern is not TaskPattern.Callback ? _resultType : answer is null ? null : TypeReferences.Of(answer),
        };
        WaitingRules.Check(_state, task);
        return task;
    }

    /// <summary>The Task, with what all have.</summary>
    /// <param name="method">The method.</param>
    /// <param name="work">What is called.</param>
    /// <param name="pattern">How long the state waits.</param>
    /// <param name="taken">The state's input; null for none.</param>
    /// <param name="parameter">The parameter that declares it.</param>
    public TaskState Complete(Method method, TaskWork work, TaskPattern pattern, TypeReference? taken, IParameterSymbol? parameter)
    {
        var input = taken ?? _outputInput;
        if (input is not null && _outputInput is not null)
        {
            _state.CheckFits(_state.Attribute.LocationOf("Output"), _state.Symbol.Name, input, _output?.Method.Name ?? "Output", _outputInput);
        }

        _state.InputType = parameter?.Type;
        _state.Taken = input;
        var assign = AssignReader.OfWork(_state, _result, _resultType);
        var shape = ResultReader.Read(_state, _output is null ? _state.InputType : _state.InputParameter?.Type, _resultType);
        return new TaskState
        {
            Name = _state.Name,
            Method = method,
            Comment = _state.Comment,
            Input = _state.Taken,
            Assign = assign,
            Transition = _state.ReadTransition(),
            Work = work,
            Pattern = pattern,
            Token = pattern is TaskPattern.Callback ? _resultType : null,
            Result = _output is null ? shape : new ResultShape.Output(_output),
            Timeout = AmountReader.TimeoutSeconds.Read(_state),
            Heartbeat = AmountReader.HeartbeatSeconds.Read(_state),
            Credentials = ReadCredentials(),
        };
    }

    /// <summary>An action takes its parameters by name, and an execution a key that says who started it: both only in an object.</summary>
    private void CheckObject(TaskWork work, TypeReference? made)
    {
        // Without a resource it is told already that this is no request.
        if (work is not (TaskWork.Service { Resource: not "" } or TaskWork.Execution) || made is null)
        {
            return;
        }

        if (made.IsNullable && !made.IsJson)
        {
            SignatureRules.Unsupported(_state, $"may make null as '{made.DisplayName}'", "make an object in any case");
        }
        else if (work is TaskWork.Service && MethodReader.ResultType(_state.Symbol, out _) is { } type
            && (type is IArrayTypeSymbol or { SpecialType: not SpecialType.None and not SpecialType.System_Object } or { TypeKind: TypeKind.Enum } || Expressions.CollectionTypes.ElementOf(type) is not null))
        {
            SignatureRules.Unsupported(_state, $"makes a '{made.DisplayName}', which is no object", "make an object: an action takes its parameters by name");
        }
    }

    private TaskCredentials? ReadCredentials()
    {
        if (_state.Attribute.Text("Credentials") is not { } credentials)
        {
            return null;
        }

        var location = _state.Attribute.LocationOf("Credentials");
        if (_state.Attribute.FullName == KnownNames.Activity)
        {
            SignatureRules.Unsupported(_state, location ?? _state.Location, "has Credentials, but calls nobody", "remove them: workers ask for an activity's work");
        }

        if (_state.Workflow.Type.GetMembers(credentials).OfType<IMethodSymbol>().ToArray() is [{ } method])
        {
            _state.Workflow.Literals.Check(_state.Attribute.Written("Credentials"), method);
            return ShapingReader.ReadCredentials(_state, method, location) is { } shaping ? new TaskCredentials.Computed(shaping) : null;
        }

        ResourceRules.CheckArn(_state, credentials, "Credentials", location, "a role's ARN, a placeholder '${Name}', or nameof of a pure method of the class");
        return new TaskCredentials.Constant(credentials);
    }
}
