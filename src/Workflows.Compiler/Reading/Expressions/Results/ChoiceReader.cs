using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads the body of a <c>[Choice]</c>: <c>?:</c> and <c>switch</c> expressions over states, flattened.</summary>
internal sealed class ChoiceReader(ReadingScope scope)
{
    private readonly ExpressionReader _reader = new(scope);
    private readonly ImmutableArray<ChoiceRule>.Builder _choices = ImmutableArray.CreateBuilder<ChoiceRule>();
    private readonly ImmutableArray<ChoiceTarget>.Builder _targets = ImmutableArray.CreateBuilder<ChoiceTarget>();
    private ChoiceArm? _default;
    private readonly List<NamedValue> _names = [];
    private IOperation? _unasked;
    private ISwitchExpressionOperation? _withoutDefault;

    public ChoiceArms? Read(BodyStep body)
    {
        Visit(body, Logic.True, isLast: true);
        if (!scope.HasFindings && _choices.Count == 0)
        {
            scope.ReportChoice(body.Place, "a Choice without a condition", "use '?:' or a 'switch' expression, or a [Pass]");
        }

        if (scope.HasFindings)
        {
            return null;
        }

        var open = _withoutDefault is null ? null : OpenSwitch.Find(_withoutDefault, scope.Model, scope.CancellationToken);
        return new ChoiceArms(_choices.ToImmutable().ToEquatableArray(), _default, _targets.ToImmutable(), open);
    }

    /// <param name="step">What C# comes to.</param>
    /// <param name="path">Under which condition C# comes here; null if it could not be read.</param>
    /// <param name="isLast">Whether C# always comes here if no rule so far applies.</param>
    private void Visit(BodyStep step, Expression? path, bool isLast)
    {
        switch (step)
        {
            case BodyStep.Branch branch:
                var condition = _reader.Read(branch.Condition);
                var known = _names.Count;
                Visit(branch.Then, And(path, Named(condition)), isLast: false);
                _names.RemoveRange(known, _names.Count - known);
                Visit(branch.Otherwise, path, isLast);
                break;
            case BodyStep.Declaration declaration:
                var names = new DeclarationReader(_reader, scope).Read(declaration.Statement) ?? [];
                _names.AddRange(names);
                _unasked = names.Any(static name => ExpressionTree.MayFail(name.Value)) ? declaration.Statement : _unasked;
                Visit(declaration.Rest, path, isLast);
                break;
            default:
                Visit(((BodyStep.Result)step).Value, path, isLast);
                break;
        }
    }

    private void Visit(IOperation operation, Expression? path, bool isLast)
    {
        scope.CancellationToken.ThrowIfCancellationRequested();
        switch (WithoutConversion(operation))
        {
            case IConditionalOperation { IsRef: false, WhenFalse: { } whenFalse } conditional:
                var condition = _reader.Read(conditional.Condition);
                Visit(conditional.WhenTrue, And(path, Named(condition)), isLast: false);
                Visit(whenFalse, path, isLast);
                break;
            case ISwitchExpressionOperation branches:
                Visit(branches, path, isLast);
                break;
            case var arm:
                Add(new ChoiceArmReader(_reader, scope).Read(arm), path, isLast);
                break;
        }
    }

    private void Visit(ISwitchExpressionOperation branches, Expression? path, bool isLast)
    {
        var hasDefault = false;
        foreach (var arm in new SwitchReader(_reader, scope).Read(branches))
        {
            hasDefault = arm.Condition is { } condition && Logic.IsTrue(condition);
            Visit(arm.Value, And(path, Named(arm.Condition)), isLast && hasDefault);
            if (hasDefault)
            {
                break;
            }
        }

        if (!hasDefault && isLast)
        {
            _withoutDefault = branches;
        }

        // The rules after it would be tested, where C# throws.
        if (!hasDefault && !isLast && !scope.HasFindings)
        {
            scope.ReportChoice(branches, "a nested 'switch' without a default arm", "add the arm '_ => nameof(State)'");
        }
    }

    private void Add((ChoiceArm Arm, ChoiceTarget Target)? read, Expression? path, bool isLast)
    {
        if (read is not { } arm)
        {
            return;
        }

        // No condition would evaluate what fails in C#.
        if (_unasked is not null)
        {
            scope.ReportChoice(_unasked, "a local variable that may fail, without a condition after it", "declare it before a condition");
            _unasked = null;
        }

        var named = arm.Arm with { Output = arm.Arm.Output is { } output ? NamedValue.Around(_names, output) : null };
        if (isLast)
        {
            _default = named;
        }
        else if (path is not null)
        {
            _choices.Add(new ChoiceRule(path, named));
        }

        _targets.Add(arm.Target);
    }

    private Expression? Named(Expression? condition)
    {
        _unasked = null;
        return condition is null ? null : NamedValue.Around(_names, condition);
    }

    // A string becomes a Next by its conversion, which may stand around a whole '?:'.
    private static IOperation WithoutConversion(IOperation operation)
    {
        while (operation is IConversionOperation conversion
            && (WorkflowTypes.IsNext(conversion.Type) || ValueTypes.AreSame(conversion.Type, conversion.Operand.Type)))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private static Expression? And(Expression? left, Expression? right) => left is null || right is null ? null : Logic.And(left, right);
}
