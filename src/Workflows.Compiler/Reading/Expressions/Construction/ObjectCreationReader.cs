using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>new Type(…) { … }</c> with all members that the type's JSON has.</summary>
internal sealed class ObjectCreationReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IObjectCreationOperation operation)
    {
        if (operation is not { Type: INamedTypeSymbol type, Constructor: { } constructor })
        {
            return scope.Report(operation, "this object creation");
        }

        if (CollectionTypes.ElementOf(type) is not null)
        {
            return new CollectionReader(reader, scope).Read(operation);
        }

        if (TimeTypes.IsDuration(type))
        {
            return new DurationMethodReader(reader, scope).ReadNew(operation);
        }

        if (TimeTypes.IsInstant(type))
        {
            return InstantMethodReader.ReadNew(operation) ?? scope.Report(operation, "an instant that is no constant in UTC", "write 'new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero)' with constants");
        }

        if (TimeTypes.Remedy(type) is { } remedy)
        {
            return scope.Report(operation, $"a new '{OperationNames.Of(type)}'", remedy);
        }

        if (CollectionTypes.ValueOf(type) is not null)
        {
            return new DictionaryReader(reader, scope).Read(operation);
        }

        if (ValueTypes.IsOfFramework(type) || CollectionTypes.IsEnumerable(type))
        {
            return scope.Report(operation, $"a new '{OperationNames.Of(type)}'");
        }

        if (Obstacles.ToNew(type, scope.Json) is { } obstacle)
        {
            return scope.Report(operation, $"a new '{OperationNames.Of(type)}', {obstacle},");
        }

        var arguments = ReadArguments(operation);
        var assigned = new InitializerReader(reader, scope).Read(operation.Initializer);
        return arguments is null || assigned is not { } members ? null : Construct(operation, type, constructor, arguments, members);
    }

    private Dictionary<IParameterSymbol, Expression>? ReadArguments(IObjectCreationOperation operation)
    {
        var arguments = new Dictionary<IParameterSymbol, Expression>(SymbolEqualityComparer.Default);
        var isComplete = true;
        foreach (var argument in operation.Arguments)
        {
            if (argument.Parameter is { } parameter && reader.Read(argument.Value) is { } value)
            {
                arguments[parameter] = value;
            }
            else
            {
                isComplete = false;
            }
        }

        return isComplete ? arguments : null;
    }

    private Expression? Construct(
        IObjectCreationOperation operation,
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        Dictionary<IParameterSymbol, Expression> arguments,
        ImmutableArray<AssignedMember> assigned)
    {
        var construction = new ConstructorReader(scope);
        if (construction.Run(constructor, arguments) is { } fault)
        {
            return scope.Report(operation, fault, "use a positional record or an object initialiser");
        }

        var members = new List<MemberValue>();
        foreach (var member in scope.MembersOf(type))
        {
            var value = assigned.LastOrDefault(other => ValueTypes.AreSameMember(other.Member, member.Symbol))?.Value;
            if (!StoredMember.IsStored(member.Symbol))
            {
                return WithReader.ReportComputed(scope, operation, member);
            }

            value ??= construction.ValueOf(member);
            if (value is null)
            {
                return scope.Report(operation, $"the value that '{OperationNames.Of(member.Symbol)}' has by itself", "assign it here");
            }

            if ((Obstacles.To(member.Symbol, scope.Json) ?? (Obstacles.MayOmit(member.Symbol, value.IsNullable, scope.Json) ? "which JSON may not have by its condition" : null))
                is { } obstacle)
            {
                return scope.Report(operation, $"'{OperationNames.Of(member.Symbol)}', {obstacle},");
            }

            if (OmittedMember.Kept(member, value, scope.Json) is { } kept)
            {
                members.Add(kept);
            }
        }

        Expression result = new ObjectConstruction(members.ToEquatableArray());
        return arguments.Values.Concat(assigned.Select(static member => member.Value))
            .Where(value => ExpressionTree.MayFail(value) && !ExpressionTree.Contains(result, value))
            .Aggregate(result, Evaluating);
    }

    // C# evaluates an argument that ends up in no member too.
    private static Expression Evaluating(Expression result, Expression unused) =>
        BranchReader.Choose(Logic.Evaluating(unused, Logic.True), result, new Failure("An argument could not be evaluated."));
}
