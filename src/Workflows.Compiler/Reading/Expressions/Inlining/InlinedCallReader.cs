using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads calls of this compilation's methods by their bodies, which become part of the expression.</summary>
internal sealed class InlinedCallReader(ExpressionReader reader, ReadingScope scope)
{
    /// <summary>How many calls may lie within one another.</summary>
    public const int Deepest = 16;

    /// <summary>Whether a property is one of this compilation's with code of its own.</summary>
    public static bool IsComputed(IPropertySymbol property, ReadingScope scope) =>
        property is { IsIndexer: false, GetMethod: { } getter, ContainingType.TypeKind: TypeKind.Class or TypeKind.Struct }
        && !StoredMember.IsStored(property)
        && InlinedCall.ObstacleTo(getter, scope.Model.Compilation) is null;

    public Expression? Read(IInvocationOperation operation)
    {
        var method = operation.TargetMethod;
        if (InlinedCall.ObstacleTo(method, scope.Model.Compilation) is { } obstacle)
        {
            return scope.Report(operation, OperationNames.Of(operation) + obstacle);
        }

        var arguments = operation.Arguments.Select(argument => (Ordinal: argument.Parameter!.Ordinal, Value: reader.ReadReceiver(argument.Value))).ToList();
        switch (operation.Instance)
        {
            case null or IInstanceReferenceOperation when arguments.Any(static argument => argument.Value is null):
                return null;
            case null or IInstanceReferenceOperation:
                return Read(operation, method, arguments!, method.IsStatic ? null : scope.This);
            case { } instance:
                return reader.ReadReceiver(instance) is { } target && arguments.All(static argument => argument.Value is not null)
                    ? OnTarget(target, instance.Type, self => Read(operation, method, arguments!, self))
                    : null;
        }
    }

    /// <summary>The value of a computed property.</summary>
    public Expression? Read(IOperation operation, IPropertySymbol property, Expression target) =>
        OnTarget(target, property.ContainingType, self => Read(operation, property.GetMethod!, [], self));

    /// <summary>A call of a method with values, as where its name stands for a lambda.</summary>
    public Expression? Read(IOperation operation, IMethodSymbol method, IReadOnlyList<Expression> arguments) =>
        InlinedCall.ObstacleTo(method, scope.Model.Compilation) is { } obstacle
            ? scope.Report(operation, $"a call of '{OperationNames.Of(method)}'{obstacle}")
            : Read(operation, method, arguments.Select(static (value, i) => (i, value)).ToList(), method.IsStatic ? null : scope.This);

    private Expression? OnTarget(Expression target, ITypeSymbol? type, Func<Expression, Expression?> read)
    {
        Expression? inner = null;
        var isRead = false;
        var result = NullGuard.Around(target, value => Bindings.Once(value, "self", JsonShapes.Of(type), scope, self =>
        {
            isRead = true;
            return (inner = read(self)) ?? self;
        }));
        return isRead && inner is null ? null : result;
    }

    private Expression? Read(IOperation operation, IMethodSymbol method, IReadOnlyList<(int Ordinal, Expression Value)> arguments, Expression? self)
    {
        var what = $"a call of '{OperationNames.Of(method.AssociatedSymbol ?? method)}'";
        var called = method.OriginalDefinition;
        if (scope.Calls.FindIndex(other => ValueTypes.AreSameMember(other, called)) is >= 0 and var start)
        {
            return scope.Report(operation, $"{what}, which calls itself ({string.Join(" → ", scope.Calls.Skip(start).Append(called).Select(static call => call.Name))}),");
        }

        if (scope.Calls.Count >= Deepest)
        {
            return scope.Report(operation, $"{what}, {Deepest} calls deep,");
        }

        if (scope.Inlining.IsTooLarge(called))
        {
            return scope.Report(operation, $"{what}, which is too large to be written there,");
        }

        if (!scope.Inlining.TryUse())
        {
            return scope.Report(operation, $"{what}, with more than {InliningBudget.Uses} calls in one expression,");
        }

        if (scope.BodyOf(called) is not { } body)
        {
            return scope.Report(operation, $"{what}, which has no body here,");
        }

        if (body.IsBroken)
        {
            return null;
        }

        var sink = new FindingSink();
        var names = new List<NamedValue>();
        var bound = new Dictionary<IParameterSymbol, Expression>(SymbolEqualityComparer.Default);
        foreach (var (ordinal, value) in arguments)
        {
            var name = Bindings.Name(value, called.Parameters[ordinal].Name, JsonShapes.Of(method.Parameters[ordinal].Type), scope);
            names.Add(new NamedValue(name, value));
            bound[called.Parameters[ordinal]] = name;
        }

        var inner = scope.Inside(body.Model, called, bound, self, sink);
        foreach (var parameter in called.Parameters.Where(parameter => bound[parameter].IsNullable && !FlowNullability.IsNullable(parameter.Type)))
        {
            inner.Promise(parameter);
        }

        var innerReader = new ExpressionReader(inner);
        var result = new BodyReader(innerReader, inner).Read(body.Block, innerReader.Read);
        if (result is null || !sink.IsEmpty)
        {
            return scope.Inlining.HasErrors(called, () => body.HasCompileErrors(scope.CancellationToken)) ? null : InlinedFindings.Report(scope, operation, what, sink);
        }

        if (ExpressionTree.HasMoreParts(result, InliningBudget.Parts))
        {
            scope.Inlining.Refuse(called);
            return scope.Report(operation, $"{what}, which is too large to be written there,");
        }

        return NamedValue.Around(names, result);
    }
}
