using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads what a Task or Pass makes of its result: <c>[ResultPath]</c>, <c>[DiscardResult]</c>, or neither.</summary>
internal static class ResultReader
{
    /// <param name="state">The state.</param>
    /// <param name="input">The state's input type and the symbol of it.</param>
    /// <param name="result">The method's result; null if it has none.</param>
    public static ResultShape Read(StateReading state, ITypeSymbol? input, TypeReference? result)
    {
        var attributes = state.Attributes;
        var path = attributes.FirstOrDefault(attribute => attribute.FullName == KnownNames.ResultPath);
        var discard = attributes.FirstOrDefault(attribute => attribute.FullName == KnownNames.DiscardResult);
        var shapes = new[] { path?.Location, discard?.Location, state.Attribute.Has("Output") ? state.Attribute.LocationOf("Output") : null }
            .Where(location => location is not null).ToArray();
        if (shapes.Length > 1)
        {
            state.Find(DiagnosticIds.ConflictingAttributes, shapes[0], state.Symbol.Name, "at most one of [ResultPath], [DiscardResult] and Output");
            return new ResultShape.Input();
        }

        if (path is not null)
        {
            return ReadPath(state, path, input, result) ?? (ResultShape)new ResultShape.Input();
        }

        return discard is not null || result is null ? new ResultShape.Input() : new ResultShape.Result();
    }

    private static ResultShape.Path? ReadPath(StateReading state, AttributeReading attribute, ITypeSymbol? input, TypeReference? result)
    {
        if (input is null || result is null)
        {
            var lacking = input is null ? "it has no input to put the result into; add an input parameter" : "it has no result";
            state.Find(DiagnosticIds.InvalidResultPath, attribute.Location, Result(state), lacking);
            return null;
        }

        var names = attribute.Texts(0).ToArray();
        if (names.Length == 0)
        {
            state.Find(DiagnosticIds.InvalidResultPath, attribute.Location, Result(state), "the path is empty; name a member with nameof");
            return null;
        }

        if (ReadMembers(state, names, attribute, attribute.Written, input, Result(state), result.IsNullable, out var type) is not { } path)
        {
            return null;
        }

        var place = TypeReferences.Of(type);
        return state.CheckFits(attribute.LocationOf(names.Length - 1), state.Symbol.Name, result, names[names.Length - 1], place, isMember: true) ? path : null;
    }

    /// <summary>Reads where a <c>[Catch]</c> puts the error; null, with a finding, if it does not fit there.</summary>
    public static ResultShape.Path? ReadErrorPath(StateReading state, AttributeReading attribute, TypeReference error)
    {
        var what = $"The error of '{state.Symbol.Name}'";
        var location = attribute.LocationOf("ResultPath");
        if (state.InputType is not { } input)
        {
            state.Find(DiagnosticIds.InvalidResultPath, location, what, $"'{state.Symbol.Name}' has no input to put it into; add an input parameter");
            return null;
        }

        var name = attribute.Text("ResultPath") ?? "";
        if (ReadMembers(state, [name], attribute, _ => attribute.Written("ResultPath"), input, what, mayBeNull: false, out var type) is not { } path)
        {
            return null;
        }

        var place = TypeReferences.Of(type);
        if (place.FullName.TrimEnd('?') != error.FullName)
        {
            var owner = TypeReferences.Of(input).DisplayName;
            state.Find(DiagnosticIds.InvalidResultPath, location, what, $"'{owner}.{name}' is of type '{place.DisplayName}'; declare it as '{error.DisplayName}?'");
            return null;
        }

        return path;
    }

    private static string Result(StateReading state) => $"The result of '{state.Symbol.Name}'";

    /// <summary>Reads the members that lead to where a value is put; null, with a finding, if one of them cannot be replaced.</summary>
    private static ResultShape.Path? ReadMembers(
        StateReading state, IReadOnlyList<string> names, AttributeReading attribute, Func<int, ExpressionSyntax?> written, ITypeSymbol input, string what, bool mayBeNull, out ITypeSymbol type)
    {
        var members = new List<PathMember>();
        type = input;
        for (var i = 0; i < names.Count; i++)
        {
            var fault = Step(type, names[i], state.Workflow.Json, mayBeNull && i == names.Count - 1, out var member);
            if (fault is not null)
            {
                state.Find(DiagnosticIds.InvalidResultPath, written(i)?.GetLocation() ?? attribute.Location, what, fault);
                return null;
            }

            state.Workflow.Literals.Check(written(i), member!, type);
            members.Add(new PathMember(ClassReader.Identifier(names[i]), state.Workflow.Json.NameOf(member!)!));
            type = TypeOf(member!);
        }

        return new ResultShape.Path(members.ToEquatableArray());
    }

    /// <summary>Why a member cannot be replaced with <c>with</c>; null if it can.</summary>
    /// <param name="owner">The type.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="rules">How data is JSON.</param>
    /// <param name="mayBeNull">Whether null may be put there, which a type may leave out of its JSON, and ASL does not.</param>
    /// <param name="member">The member.</param>
    private static string? Step(ITypeSymbol owner, string name, JsonRules rules, bool mayBeNull, out ISymbol? member)
    {
        member = null;
        var reference = TypeReferences.Of(owner);
        if (reference.IsNullable)
        {
            return $"'{reference.DisplayName}' may be null, and then there is nothing to put it into; declare it as '{reference.DisplayName.TrimEnd('?')}', or set it as a whole";
        }

        if (!reference.SupportsWith)
        {
            return $"'{reference.DisplayName}' does not support 'with'; make it a record";
        }

        for (var type = owner; type is not null && member is null; type = type.BaseType)
        {
            member = type.GetMembers(name).FirstOrDefault(candidate => candidate is IPropertySymbol or IFieldSymbol);
        }

        if (member is null || rules.NameOf(member) is null)
        {
            return $"'{reference.DisplayName}' has no member '{name}' in its JSON" + MissingPath.Remedy(owner, name, rules);
        }

        if ((Obstacles.To(member, rules) ?? (Obstacles.MayOmit(member, mayBeNull, rules) || (mayBeNull && Obstacles.OmitsNull(member, rules)) ? "which JSON may not have by its condition" : null)) is { } obstacle)
        {
            return $"'{reference.DisplayName}.{name}', {obstacle}, cannot be said in ASL";
        }

        return member is IPropertySymbol { SetMethod: null or { DeclaredAccessibility: not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal) } }
            or IFieldSymbol { IsReadOnly: true }
                ? $"'{reference.DisplayName}.{name}' cannot be set"
                : null;
    }

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
}
