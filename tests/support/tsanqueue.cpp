// Only for the thread sanitizer. Qt is not built with it, so that what is queued for another thread seems to be handed
// over without any care. Here a queued call tells the sanitizer that it was: by standing before Qt's own function.
#if defined(__SANITIZE_THREAD__)
#include <QObject>
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

// What was to be called, marked where it is handed over and where it arrives.
class HandedOver final : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedOver(QtPrivate::QSlotObjectBase *call)
        : QSlotObjectBase(&run)
        , m_call(call)
    {
        __tsan_release(this);
    }

private:
    static void run(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *one = static_cast<HandedOver *>(self);
        __tsan_acquire(self);
        if (which == Call) {
            one->m_call->call(receiver, arguments);
            __tsan_release(self);
        } else if (which == Destroy) {
            one->m_call->destroyIfLastRef();
            delete one;
        }
    }

    QtPrivate::QSlotObjectBase *m_call;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    using Own = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto own = reinterpret_cast<Own>(
        dlsym(RTLD_NEXT,
              "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"));
    return own(object, new HandedOver(slot), type, result);
}
#endif
