using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using SmartPass.Kernel;

namespace SmartPass.Platform.Pages;

/// <summary>Binds typed ids from addresses and forms; anything that is not a plain positive number is a model error, never an exception.</summary>
internal sealed class IdBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = Nullable.GetUnderlyingType(context.Metadata.ModelType) ?? context.Metadata.ModelType;
        return type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>))
            ? new BinderTypeModelBinder(typeof(IdBinder<>).MakeGenericType(type))
            : null;
    }
}

internal sealed class IdBinder<T> : IModelBinder where T : struct, IId<T>
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var value = context.ValueProvider.GetValue(context.ModelName);
        if (value == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        context.ModelState.SetModelValue(context.ModelName, value);
        if (IId<T>.TryParse(value.FirstValue, out var id))
        {
            context.Result = ModelBindingResult.Success(id);
        }
        else if (string.IsNullOrEmpty(value.FirstValue) && context.ModelMetadata.IsReferenceOrNullableType)
        {
            // "None" was chosen; left unset, the field would count as never validated and the whole form as invalid.
            context.Result = ModelBindingResult.Success(null);
        }
        else if (!string.IsNullOrEmpty(value.FirstValue))
        {
            context.ModelState.TryAddModelError(context.ModelName, "Choose one from the list.");
        }

        return Task.CompletedTask;
    }
}
