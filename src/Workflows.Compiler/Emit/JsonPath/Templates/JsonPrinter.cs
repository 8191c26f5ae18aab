using System.Text;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>
/// Writes objects where only an argument can stand: as JSON that is read. <c>order with { State = "paid" }</c> is
/// <c>States.JsonMerge($, States.StringToJson('\{"state":"paid"\}'), false)</c>.
/// </summary>
internal static class JsonPrinter
{
    public static Intrinsic? Merge(With with, JsonPathScope scope)
    {
        var target = IntrinsicPrinter.Argument(with.Target, scope);
        var members = Object(with.Members, scope);
        return target is null || members is null ? null : Intrinsic.Call("JsonMerge", target, members, Intrinsic.Of("false"));
    }

    public static Intrinsic? Object(EquatableArray<MemberValue> members, JsonPathScope scope)
    {
        var template = new StringBuilder();
        List<Intrinsic?> arguments = [];
        AppendObject(template, members, arguments, scope);
        if (arguments.Contains(null))
        {
            return null;
        }

        var text = Intrinsic.Of($"'{template}'");
        return Intrinsic.Call("StringToJson", arguments.Count == 0 ? text : Intrinsic.Call("Format", [text, .. arguments.OfType<Intrinsic>()]));
    }

    private static void AppendObject(StringBuilder template, EquatableArray<MemberValue> members, List<Intrinsic?> arguments, JsonPathScope scope)
    {
        template.Append("\\{");
        for (var i = 0; i < members.Count; i++)
        {
            OmittedMembers.IsOutside(members[i], scope);
            if (!IntrinsicText.IsPlain(JsonText.Quote(members[i].Name)))
            {
                scope.Report(members[i].Value, $"the member name '{members[i].Name}'");
            }

            template.Append(i == 0 ? "" : ",").Append(IntrinsicText.Escape(JsonText.Quote(members[i].Name))).Append(':');
            Append(template, members[i].Value, arguments, scope);
        }

        template.Append("\\}");
    }

    private static void Append(StringBuilder template, Expression value, List<Intrinsic?> arguments, JsonPathScope scope)
    {
        switch (value)
        {
            case Literal.String text when IntrinsicText.IsPlain(JsonText.Quote(text.Value)):
                template.Append(IntrinsicText.Escape(JsonText.Quote(text.Value)));
                break;
            case Literal and not Literal.String when ValuePrinter.TryConstant(value) is JsonScalar scalar:
                template.Append(scalar.Text);
                break;
            case var _ when DeployedText.TryRow(value) is { } row && IntrinsicText.TryTemplate(row, JsonText.Escape) is { } deployed:
                template.Append('"').Append(deployed).Append('"');
                break;
            case ObjectConstruction inner:
                AppendObject(template, inner.Members, arguments, scope);
                break;
            default:
                template.Append("{}");
                arguments.Add(IntrinsicPrinter.Argument(value, scope) is { } argument ? Intrinsic.Call("JsonToString", argument) : null);
                break;
        }
    }
}
